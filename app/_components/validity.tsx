import Link from 'next/link'
import type { ValidityReport } from '@/lib/reports/validity-report'
import { dayInWords } from '@/lib/reports/wording'
import { Arrow } from './arrow'
import styles from './methodology.module.css'
import { ValidityFigures } from './validity-figures'

interface ValidityProps {
  readonly report: ValidityReport | null
  /** Where the methodology page is. */
  readonly base: string
}

/** How well the measures agree with careful readers, and how far that can be trusted. */
export function Validity({ report, base }: ValidityProps) {
  return (
    <div className={styles.page}>
      <p>
        <Link href={base}>
          <Arrow to="left" /> Methodology
        </Link>
      </p>
      <h1>Validity</h1>
      {report === null ? (
        <p className={styles.lead}>Agreement with careful readers has not been measured yet.</p>
      ) : (
        <>
          <p className={styles.lead}>
            How well the numbers agree with people and models who read the same sentences under written rules,
            measured on {dayInWords(report.date)} on texts that no training read. Intervals are 95 %, by
            resampling articles.
          </p>
          {report.tables.map((table) => (
            <ValidityFigures key={table.material} table={table} />
          ))}
        </>
      )}
      <h2>How far to trust this</h2>
      <ul className={styles.bullets}>
        <li>
          The coders of the diplomacy and of the topics were language models that followed written rules and
          read every article in full. They agree with each other more than people would (α 0.95): take their
          agreement as a ceiling to distrust.
        </li>
        <li>
          On topics that no training read, agreement is much lower: a macro-F1 of 0.43 (880 sentences on four
          topics, by a network like this one that was trained without them).
        </li>
        <li>Sentences on which two coders differ are left out, which makes the rest a little easier.</li>
        <li>
          The articles are from US outlets of 2017 to 2019. On other times, places and styles expect less.
        </li>
        <li>Where a figure is low, take a number as a reason to read its sentences, not as a verdict.</li>
      </ul>
    </div>
  )
}
