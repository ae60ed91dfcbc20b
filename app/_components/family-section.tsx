import type { ArticleRow } from '@/lib/reports/article-row'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { DashboardSection } from '@/lib/reports/dashboard-sections'
import { wordsOn } from '@/lib/reports/findings/finding'
import type { Place } from '@/lib/reports/place'
import { ChartTools } from './charts/chart-tools'
import { IntervalChart } from './charts/interval-chart'
import { ComparedVoices } from './compared-voices'
import styles from './family-section.module.css'
import { FamilyTable } from './family-table'
import { PageSection } from './page-section'
import { WithTerms } from './with-terms'

interface SectionProps {
  readonly section: DashboardSection
  readonly report: DashboardReport
}

/** A family of measures on a dashboard: its chart where it has one, its tables, and what comes with them. */
export function FamilySection({ section, report }: SectionProps) {
  const { id, heading, help, tables } = section
  const [table, ...more] = tables
  return (
    <PageSection entry={section} help={<FamilyHelp help={help} place={report.place} />}>
      {id === 'tone' && table && <ToneChart title={heading} rows={table.rows} report={report} />}
      {table && (
        <div data-screen-only={id !== 'frames' || undefined}>
          <FamilyTable table={table} report={report} />
        </div>
      )}
      {id === 'voices' && report.voices && (
        <ComparedVoices voices={report.voices} files={chartFilesOn(report.selection.here, 'camps')} />
      )}
      {more.map((each) => (
        <div key={each.title} data-screen-only>
          <h3 className={styles.numbers}>{each.title}</h3>
          <FamilyTable table={each} report={report} />
        </div>
      ))}
    </PageSection>
  )
}

interface FamilyHelpProps {
  readonly help: string
  readonly place: Place
}

function FamilyHelp({ help, place }: FamilyHelpProps) {
  return (
    <>
      <WithTerms place={place}>{help}</WithTerms> <a href={place.methodology}>How it is measured</a>
    </>
  )
}

interface ToneChartProps {
  readonly title: string
  /** With their tones alone. */
  readonly rows: readonly ArticleRow[]
  readonly report: DashboardReport
}

function ToneChart({ title, rows, report }: ToneChartProps) {
  const { axis, findings } = report
  return (
    <>
      <IntervalChart chart={{ title, summary: wordsOn('tone', findings), rows, axis }} />
      <ChartTools title={title} files={chartFilesOn(report.selection.here, 'tone')} />
      <h3 className={styles.numbers} data-screen-only>
        The numbers
      </h3>
    </>
  )
}
