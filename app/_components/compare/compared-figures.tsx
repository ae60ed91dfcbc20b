import Link from 'next/link'
import { leaningInWords } from '@/lib/import/leaning-label'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { CompareColumn } from '@/lib/reports/compare/columns'
import type { ReadTogether } from '@/lib/reports/compare/read-together'
import type { CompareReport } from '@/lib/reports/compare-report'
import type { Figure } from '@/lib/reports/figure'
import { dayInWords } from '@/lib/reports/wording'
import { ChartTools } from '../charts/chart-tools'
import { FigureStrip } from '../charts/figure-strip'
import { FigureWords } from '../figure-words'
import { ColumnLetter } from './column-letter'
import styles from './compared-figures.module.css'

interface ComparedFiguresProps {
  readonly together: ReadTogether
  readonly report: CompareReport
}

/** The articles with their tones above each other’s columns, and whether they can be told apart. */
export function ComparedFigures({ together, report }: ComparedFiguresProps) {
  const { columns, toldApart } = together
  return (
    <>
      <div className={styles.heads} data-columns={columns.length}>
        {columns.map((column) => (
          <Head key={column.id} column={column} together={together} report={report} />
        ))}
      </div>
      <p className={styles.help}>
        n counts the sentences that speak of {report.target}. The band is the 95&nbsp;% interval.{' '}
        {together.judged}
      </p>
      <ul className={styles.sentences}>
        {toldApart.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <ChartTools title="The tones" files={chartFilesOn(report.here, 'tone')} />
    </>
  )
}

interface HeadProps extends ComparedFiguresProps {
  readonly column: CompareColumn
}

function Head({ column, together, report }: HeadProps) {
  const { letter, outlet, leaningLabel, title, date, notice, href, figures } = column
  return (
    <section aria-labelledby={`head-${letter}`}>
      <h2 id={`head-${letter}`} className={styles.outlet}>
        <ColumnLetter>{letter}</ColumnLetter> {outlet ?? 'Outlet not given'}
      </h2>
      {leaningLabel && <p className={styles.line}>{leaningInWords(leaningLabel)}</p>}
      <p className={styles.title} dir="auto">
        <Link href={href}>{title}</Link>
      </p>
      <p className={styles.line}>{date ? dayInWords(date) : 'date not given'}</p>
      {notice && <p className={styles.line}>{notice}</p>}
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <Measured key={figure.measure} figure={figure} axis={together.axis} place={report.place} />
        ))}
      </dl>
    </section>
  )
}

interface MeasuredProps extends Pick<ReadTogether, 'axis'>, Pick<CompareReport, 'place'> {
  readonly figure: Figure
}

function Measured({ figure, axis, place }: MeasuredProps) {
  return (
    <div>
      <dt>
        <Link href={`${place.methodology}/${figure.measure}`}>{figure.label}</Link>
      </dt>
      <dd>
        <FigureStrip figure={figure} axis={axis} />
        <FigureWords figure={figure} />
      </dd>
    </div>
  )
}
