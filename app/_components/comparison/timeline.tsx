import type { TimelineSection } from '@/lib/reports/comparison/timeline-section'
import { TimelineChart } from '../charts/timeline-chart'
import { FoldUnderHeading } from '../fold'
import styles from './timeline.module.css'
import { TimelineTable } from './timeline-table'

/** Tone over time: the chart, its events, what it leaves out, and its table. */
export function Timeline({ section }: { readonly section: TimelineSection }) {
  return (
    <>
      <TimelineChart section={section} />
      {section.events.length > 0 && <Events events={section.events} />}
      {section.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      <details>
        <summary>The numbers over time</summary>
        <TimelineTable lanes={section.lanes} />
      </details>
    </>
  )
}

function Events({ events }: Pick<TimelineSection, 'events'>) {
  return (
    <FoldUnderHeading heading="Events">
      <ol className={styles.events}>
        {events.map(({ id, number, label, day }) => (
          <li key={id}>
            <strong>{number}</strong>
            {label} <small>{day}</small>
          </li>
        ))}
      </ol>
    </FoldUnderHeading>
  )
}
