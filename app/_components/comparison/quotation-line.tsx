import Link from 'next/link'
import type { QuotedSentence } from '@/lib/reports/comparison/quoted-sentence'
import styles from './quotation-line.module.css'

interface QuotationLineProps {
  readonly quote: QuotedSentence
  /** Who says it, where that is told. */
  readonly voice?: string
  /** What the way to its place is called; the article’s name where that is not known already. */
  readonly link?: string | undefined
}

/** A sentence of an article as it stands there, the words that matter marked, and the way to its place. */
export function QuotationLine({ quote, voice, link }: QuotationLineProps) {
  const { article, href, before, words, after } = quote
  const isWhole = before === '' && after === ''
  return (
    <div className={styles.line}>
      <blockquote className={styles.words}>
        {before}
        {isWhole ? words : <mark className={styles.mark}>{words}</mark>}
        {after}
      </blockquote>
      <p className={styles.from}>
        <Link href={href} prefetch={false}>
          {link ?? article.name}
        </Link>
        {voice && <span>{voice}</span>}
      </p>
    </div>
  )
}
