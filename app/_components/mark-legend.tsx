import type { Sides } from '@/lib/analysis/measures/scale'
import type { ArticleReport } from '@/lib/reports/article-report'
import { type Marking, markings } from '@/lib/reports/marking'
import styles from './mark-legend.module.css'
import { MarkSwitches } from './mark-switches'
import { ToneTurns } from './tone-turns'

/** What the marks in a text say, in words, and what else can be marked. */
export function MarkLegend({ report }: { readonly report: ArticleReport }) {
  const shown = markings.filter(({ measure }) => report.reading.marks.includes(measure))
  return (
    <div id="marks" className={styles.legend}>
      <ul className={styles.key} aria-label="What the marks say">
        {sidesOf(shown).map((sides) => (
          <SideKeys key={sides.high} sides={sides} />
        ))}
        {shown
          .filter(({ marksSentences }) => !marksSentences)
          .map((marking) => (
            <CueKey key={marking.measure} marking={marking} />
          ))}
        {shown.length === 0 && <li>Nothing is marked.</li>}
      </ul>
      <ToneTurns course={report.course} />
      <MarkSwitches report={report} />
    </div>
  )
}

/** The words for both sides, once for all measures that share them. */
const sidesOf = (shown: readonly Marking[]): readonly Sides[] => {
  const all = shown.flatMap(({ scale }) => scale.sides ?? [])
  return all.filter(({ high }, i) => all.findIndex((other) => other.high === high) === i)
}

function SideKeys({ sides: { low, middle, high } }: { readonly sides: Sides }) {
  return (
    <>
      <li data-step="2" data-side="high">
        <span>{high}</span> +
      </li>
      <li data-step="0" data-side="middle">
        <span>{middle}</span> 0
      </li>
      <li data-step="-2" data-side="low">
        <span>{low}</span> −
      </li>
    </>
  )
}

function CueKey({ marking: { family, label, letters } }: { readonly marking: Marking }) {
  return (
    <li data-family={family}>
      <span>{label}</span> <sup>{letters}</sup>
    </li>
  )
}
