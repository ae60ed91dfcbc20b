import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import type { Mark, Passage } from '@/lib/reports/passages'
import { readingHref } from '@/lib/reports/reading'
import { toneLabel } from '@/lib/reports/tone-step'
import { signed } from '@/lib/reports/wording'
import styles from './marked-passage.module.css'

interface MarkedPassageProps {
  readonly passage: Passage
  readonly report: ArticleReport
}

/** Text as it stands, or a scored sentence that leads to its receipt. */
export function MarkedPassage({ passage, report }: MarkedPassageProps) {
  const { mark } = passage
  const isChosen = mark !== null && mark.number === report.receipt?.number
  const words = passage.runs.map(({ start, text, cue }) =>
    isChosen && cue ? (
      <b key={start} className={styles.cue} data-cue={cue}>
        {text}
      </b>
    ) : (
      text
    ),
  )
  if (!mark) return words
  const isLeftOut = report.reading.leftOut.includes(mark.number)
  return (
    <Link
      id={`sentence-${mark.number}`}
      className={styles.mark}
      data-step={mark.step}
      data-side={sideOf(mark)}
      data-left-out={isLeftOut || undefined}
      href={readingHref(report.href, { ...report.reading, sentence: mark.number })}
      scroll={false}
      prefetch={false}
      aria-current={isChosen || undefined}
    >
      {isLeftOut ? <s>{words}</s> : words}
      <sup className={styles.sign} aria-hidden="true">
        {signs[sideOf(mark)]}
      </sup>
      {isLeftOut && <span className={styles.label}> left out</span>}
      <span className={styles.spoken}>{` (${toneLabel(mark.score)}, ${signed(mark.score)})`}</span>
    </Link>
  )
}

type Side = 'favourable' | 'neutral' | 'unfavourable'

const signs: Readonly<Record<Side, string>> = { favourable: '+', neutral: '0', unfavourable: '−' }

function sideOf({ step }: Mark): Side {
  if (step === 0) return 'neutral'
  return step > 0 ? 'favourable' : 'unfavourable'
}
