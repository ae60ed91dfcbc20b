import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ArticleReport } from '@/lib/reports/article-report'
import { isBlank, type Mark, type Passage, type Run, segmentsOf } from '@/lib/reports/passages'
import { anchorOf, readingHref } from '@/lib/reports/reading'
import { type Side, sideOf } from '@/lib/reports/tone-step'
import { signed } from '@/lib/reports/wording'
import { CueRun } from './cue-run'
import styles from './marked-passage.module.css'
import { RunText } from './run-text'
import { Spoken } from './spoken'

interface PassageProps {
  readonly passage: Passage
  readonly report: ArticleReport
}

interface MarkProps extends PassageProps {
  readonly mark: Mark
}

/** Text as it stands, or a scored sentence that leads to its receipt; cues of other measures are marked in both. */
export function MarkedPassage({ passage, report }: PassageProps) {
  const { mark, runs } = passage
  if (mark) return <MarkedSentence passage={passage} report={report} mark={mark} />
  return runs.map((run) =>
    run.marks.length === 0 ? (
      <RunText key={run.start} run={run} />
    ) : (
      <CueRun key={run.start} run={run} report={report} />
    ),
  )
}

function MarkedSentence({ passage, report, mark }: MarkProps) {
  const isChosen = report.receipt?.measure === mark.measure && report.receipt.number === mark.number
  const isLeftOut = report.struck.includes(passage.start)
  const segments = segmentsOf(passage.runs)
  const endsInCue = (segments.at(-1)?.[0]?.marks.length ?? 0) > 0
  return (
    <span
      id={anchorOf(mark.measure, mark.number)}
      className={styles.mark}
      data-step={mark.step}
      data-side={sideOf(mark.step)}
      data-left-out={isLeftOut || undefined}
      data-chosen={isChosen || undefined}
    >
      {segments.map((segment, i) => (
        <Segment
          key={segment[0]?.start}
          segment={{ runs: segment, isFirst: i === 0, isLast: i === segments.length - 1 }}
          sentence={{ mark, isChosen, isLeftOut, report }}
        />
      ))}
      {endsInCue && (
        <SentenceLink sentence={{ mark, isChosen, isLeftOut, report }} isFirst={segments.length === 1}>
          <Ending mark={mark} isLeftOut={isLeftOut} />
        </SentenceLink>
      )}
    </span>
  )
}

interface Sentence {
  readonly mark: Mark
  readonly isChosen: boolean
  readonly isLeftOut: boolean
  readonly report: ArticleReport
}

interface SegmentProps {
  readonly segment: { readonly runs: readonly Run[]; readonly isFirst: boolean; readonly isLast: boolean }
  readonly sentence: Sentence
}

function Segment({ segment: { runs, isFirst, isLast }, sentence }: SegmentProps) {
  const [first] = runs
  if (first && first.marks.length > 0) return <CueRun run={first} report={sentence.report} />
  if (!isLast && isBlank(runs)) return runs.map((run) => <RunText key={run.start} run={run} />)
  const words = runs.map((run) => <Words key={run.start} run={run} isBold={sentence.isChosen} />)
  return (
    <SentenceLink sentence={sentence} isFirst={isFirst}>
      {sentence.isLeftOut ? <s>{words}</s> : words}
      {isLast && <Ending mark={sentence.mark} isLeftOut={sentence.isLeftOut} />}
    </SentenceLink>
  )
}

interface SentenceLinkProps {
  readonly sentence: Sentence
  /** Where cues cut a sentence, the keyboard stops at its first part alone. */
  readonly isFirst: boolean
  readonly children: ReactNode
}

function SentenceLink({ sentence: { mark, isChosen, report }, isFirst, children }: SentenceLinkProps) {
  const { measure, number } = mark
  return (
    <Link
      href={readingHref(report.href, { ...report.reading, of: measure, sentence: number })}
      scroll={false}
      prefetch={false}
      aria-current={isChosen || undefined}
      tabIndex={isFirst ? undefined : -1}
    >
      {children}
    </Link>
  )
}

function Words({ run, isBold }: { readonly run: Run; readonly isBold: boolean }) {
  if (!isBold || !run.cue) return <RunText run={run} />
  return (
    <b className={styles.cue} data-cue={run.cue}>
      <RunText run={run} />
    </b>
  )
}

/** The sign at the end of a sentence, and what it says in words. */
function Ending({ mark, isLeftOut }: { readonly mark: Mark; readonly isLeftOut: boolean }) {
  return (
    <>
      <sup className={styles.sign} aria-hidden="true">
        {signs[sideOf(mark.step)]}
      </sup>
      {isLeftOut && <span className={styles.label}> left out</span>}
      <Spoken>{` (${mark.word}, ${signed(mark.score)})`}</Spoken>
    </>
  )
}

const signs: Readonly<Record<Side, string>> = { high: '+', middle: '0', low: '−' }
