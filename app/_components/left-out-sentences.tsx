import Link from 'next/link'
import type { LeftOut, LeftOutSentence } from '@/lib/reports/left-out'
import { counted } from '@/lib/reports/wording'
import styles from './left-out-sentences.module.css'
import { Spoken } from './spoken'

/** The sentences that a reader left out, each to be put back; announced when they change. */
export function LeftOutSentences({ leftOut }: { readonly leftOut: LeftOut | null }) {
  return <div aria-live="polite">{leftOut && <LeftOutList leftOut={leftOut} />}</div>
}

function LeftOutList({ leftOut: { sentences, putAllBack } }: { readonly leftOut: LeftOut }) {
  return (
    <section className={styles.section} aria-labelledby="left-out">
      <h2 id="left-out" className={styles.heading}>
        Without {counted(sentences.length, 'sentence')}
      </h2>
      <p className={styles.help}>
        The numbers above leave out what you struck. That holds for this view alone: on the dashboard the
        article keeps its numbers. Whoever opens this page’s address sees the same view.
      </p>
      <ol className={styles.sentences}>
        {sentences.map((each) => (
          <LeftOutItem key={each.number} item={each} />
        ))}
      </ol>
      <Link className={styles.action} href={putAllBack} scroll={false} prefetch={false} data-screen-only>
        Put all back
      </Link>
    </section>
  )
}

function LeftOutItem({ item: { number, sentence, putBack } }: { readonly item: LeftOutSentence }) {
  return (
    <li className={styles.item}>
      <span className={styles.number}>{number}</span>
      <s dir="auto">{sentence}</s>
      <Link className={styles.action} href={putBack} scroll={false} prefetch={false} data-screen-only>
        Put back<Spoken> sentence {number}</Spoken>
      </Link>
    </li>
  )
}
