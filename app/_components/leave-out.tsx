import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import { figuresIn } from '@/lib/reports/figure'
import { leaveOut, putBack, readingHref } from '@/lib/reports/reading'
import { ReadFigureWords } from './figure-words'
import styles from './leave-out.module.css'

interface LeaveOutProps {
  readonly report: ArticleReport
  /** The sentence whose receipt this is on. */
  readonly number: number
}

/** Strikes a sentence or puts it back, and tells what the article's tones are then. */
export function LeaveOut({ report, number }: LeaveOutProps) {
  const { href, reading, leftOut, figures } = report
  const isLeftOut = reading.leftOut.includes(number)
  const changed = isLeftOut ? putBack(reading, number) : leaveOut(reading, number)
  return (
    <div className={styles.box}>
      <Link className={styles.action} href={readingHref(href, changed)} scroll={false} prefetch={false}>
        {isLeftOut ? 'Put this sentence back' : 'Leave this sentence out'}
      </Link>
      {leftOut && (
        <dl className={styles.figures}>
          {figuresIn(figures, 'tone').map((figure) => (
            <div key={figure.measure}>
              <dt>{figure.label}</dt>
              <dd>
                <ReadFigureWords figure={figure} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  )
}
