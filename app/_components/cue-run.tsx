import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Family } from '@/lib/analysis/measures/measure'
import type { ArticleReport } from '@/lib/reports/article-report'
import { type CueMark, isBlank, type Run } from '@/lib/reports/passages'
import { anchorOf, readingHref } from '@/lib/reports/reading'
import styles from './cue-run.module.css'
import { RunText } from './run-text'
import { Spoken } from './spoken'

interface CueRunProps {
  readonly run: Run
  readonly report: ArticleReport
}

/**
 * Words that are cues, underlined once for each family that marks them. They lead to the receipt of the first
 * measure; behind them stand each measure's letters, which lead to its own.
 */
export function CueRun({ run, report }: CueRunProps) {
  const [first] = run.marks
  if (!first) return <RunText run={run} />
  const families = [...new Set(run.marks.map(({ family }) => family))]
  const words = (
    <Underlined families={families}>
      <RunText run={run} />
    </Underlined>
  )
  return (
    <span className={styles.run}>
      {isBlank([run]) ? (
        words
      ) : (
        <CueLink mark={first} report={report} isStop={!first.ends}>
          {words}
        </CueLink>
      )}
      {run.marks
        .filter(({ ends }) => ends)
        .map((mark) => (
          <CueLink key={mark.measure} id={idOf(mark)} mark={mark} report={report} isStop>
            <sup className={styles.letters} aria-hidden="true">
              {mark.letters}
            </sup>
            <Spoken>{` (${mark.label})`}</Spoken>
          </CueLink>
        ))}
    </span>
  )
}

/** Of the mark at which addresses of its sentence arrive. */
const idOf = ({ measure, number, isFirst }: CueMark) => (isFirst ? anchorOf(measure, number) : undefined)

interface UnderlinedProps {
  readonly families: readonly Family[]
  readonly children: ReactNode
}

/** Words with one line beneath them for each family. */
function Underlined({ families: [family, ...more], children }: UnderlinedProps) {
  if (!family) return children
  return (
    <span className={styles.words} data-family={family}>
      <Underlined families={more}>{children}</Underlined>
    </span>
  )
}

interface CueLinkProps {
  readonly id?: string | undefined
  readonly mark: CueMark
  readonly report: ArticleReport
  /** Whether the keyboard stops here. */
  readonly isStop: boolean
  readonly children: ReactNode
}

function CueLink({ id, mark: { measure, number }, report, isStop, children }: CueLinkProps) {
  const isChosen = report.receipt?.measure === measure && report.receipt.number === number
  return (
    <Link
      id={id}
      className={styles.link}
      data-mark={measure}
      href={readingHref(report.href, { ...report.reading, of: measure, sentence: number })}
      scroll={false}
      prefetch={false}
      aria-current={isChosen || undefined}
      tabIndex={isStop ? undefined : -1}
    >
      {children}
    </Link>
  )
}
