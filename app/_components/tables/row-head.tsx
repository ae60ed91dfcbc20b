import type { ArticleRow } from '@/lib/reports/article-row'
import styles from './heads.module.css'

interface RowHeadProps {
  /** It leads to its address. */
  readonly article: Pick<ArticleRow, 'outlet' | 'title' | 'href'>
  /** Where others place the outlet, in words; null where that is not known. */
  readonly leaning?: string | null
  /** In words. */
  readonly date?: string
}

/** The head of a row that is about one article. */
export function RowHead({ article: { outlet, title, href }, leaning, date }: RowHeadProps) {
  return (
    <th scope="row">
      <strong>{outlet ?? 'Outlet not given'}</strong>
      {leaning && <small>{leaning}</small>}
      <a className={styles.title} href={href}>
        {title}
      </a>
      {date && <small>{date}</small>}
    </th>
  )
}
