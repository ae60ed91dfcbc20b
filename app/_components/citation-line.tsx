import type { Citation } from '@/lib/lexicons/bibliography'
import styles from './methodology.module.css'

export function CitationLine({ citation }: { readonly citation: Citation }) {
  const { authors, year, title, venue, url } = citation
  return (
    <p className={styles.citation}>
      {authors} ({year}). {url ? <a href={url}>{title}</a> : <cite>{title}</cite>}. {venue}.
    </p>
  )
}
