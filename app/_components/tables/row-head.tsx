import type { ArticleRow } from '@/lib/reports/article-row'
import styles from './heads.module.css'

interface RowHeadProps {
  /** It leads to its address. */
  readonly article: Pick<ArticleRow, 'outlet' | 'title' | 'href'>
  /** In words. */
  readonly date?: string
}

/** The head of a row that is about one article. */
export function RowHead({ article: { outlet, title, href }, date }: RowHeadProps) {
  return (
    <th scope="row">
      <strong>{outlet ?? 'Outlet not given'}</strong>
      <a className={styles.title} href={href}>
        {title}
      </a>
      {date && <small>{date}</small>}
    </th>
  )
}
