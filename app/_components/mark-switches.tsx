import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import { families } from '@/lib/reports/families'
import { type Marking, markings } from '@/lib/reports/marking'
import { FIRST, queryOf, switched } from '@/lib/reports/reading'
import styles from './mark-switches.module.css'
import { Spoken } from './spoken'

/** Links that put the marks of each measure into the text and take them off; the page's address keeps the choice. */
export function MarkSwitches({ report }: { readonly report: ArticleReport }) {
  const isChanged = report.reading.marks.join() !== FIRST
  return (
    <details className={styles.switches} open={isChanged} data-screen-only>
      <summary>Choose what is marked</summary>
      <dl>
        {families.map(({ id, heading }) => (
          <div key={id}>
            <dt>{heading}</dt>
            {markings
              .filter(({ family }) => family === id)
              .map((marking) => (
                <Switch key={marking.measure} marking={marking} report={report} />
              ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

interface SwitchProps {
  readonly marking: Marking
  readonly report: ArticleReport
}

function Switch({ marking: { measure, label }, report: { href, reading } }: SwitchProps) {
  const isOn = reading.marks.includes(measure)
  return (
    <dd>
      <Link
        href={`${href}${queryOf(switched(reading, measure))}#marks`}
        scroll={false}
        prefetch={false}
        data-on={isOn || undefined}
      >
        <span className={styles.box} aria-hidden="true" /> {label}
        <Spoken>{isOn ? ' (marked)' : ' (not marked)'}</Spoken>
      </Link>
    </dd>
  )
}
