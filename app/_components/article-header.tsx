import { leaningInWords } from '@/lib/import/leaning-label'
import { dayInWords } from '@/lib/reports/wording'
import type { ArticleHead } from '@/lib/storage/articles'
import styles from './article-header.module.css'
import { Notice } from './notice'

/** Headline, outlet, byline, date and source of an article, and its notice. */
export function ArticleHeader({ head }: { readonly head: ArticleHead }) {
  const { title, outlet, leaningLabel, byline, date, url, notice } = head
  return (
    <header className={styles.header}>
      <p className={styles.outlet}>
        {outlet ?? 'Outlet not given'}
        {leaningLabel && <small>{leaningInWords(leaningLabel)}</small>}
      </p>
      <h1>{title}</h1>
      <p className={styles.line}>
        {byline && <span>{byline}</span>}
        {date ? <time dateTime={date}>{dayInWords(date)}</time> : <span>date not given</span>}
        {url && (
          <a href={url} rel="noreferrer nofollow">
            read at {new URL(url).hostname}
          </a>
        )}
      </p>
      {notice && <Notice>{notice}</Notice>}
    </header>
  )
}
