import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { DashboardSection, FiguresTable } from '@/lib/reports/dashboard-sections'
import { wordsOn } from '@/lib/reports/findings/finding'
import type { Place } from '@/lib/reports/place'
import { ChartTools } from './charts/chart-tools'
import { IntervalChart } from './charts/interval-chart'
import { ComparedVoices } from './compared-voices'
import { FamilyTable } from './family-table'
import { Fold, FoldHeading, FoldUnderHeading } from './fold'
import { PageSection } from './page-section'
import { WithTerms } from './with-terms'

interface SectionProps {
  readonly section: DashboardSection
  readonly report: DashboardReport
}

/** A family of measures on a dashboard: its chart where it has one, its tables, and what comes with them. */
export function FamilySection({ section, report }: SectionProps) {
  const { id, help, tables } = section
  const [table, ...more] = tables
  return (
    <PageSection entry={section} help={<FamilyHelp help={help} place={report.place} />}>
      {table && id === 'tone' && <ToneChart section={section} table={table} report={report} />}
      {id === 'voices' && report.voices && (
        <ComparedVoices voices={report.voices} files={chartFilesOn(report.selection.here, 'camps')} />
      )}
      {table && id !== 'tone' && (
        <Fold summary={table.title}>
          <div data-screen-only={id !== 'frames' || undefined}>
            <FamilyTable table={table} report={report} />
          </div>
        </Fold>
      )}
      {more.map((each) => (
        <div key={each.title} data-screen-only>
          <FoldUnderHeading heading={each.title}>
            <FamilyTable table={each} report={report} />
          </FoldUnderHeading>
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

interface ToneChartProps extends SectionProps {
  readonly table: FiguresTable
}

function ToneChart({ section, table, report }: ToneChartProps) {
  const { axis, findings } = report
  const chart = { title: section.heading, summary: wordsOn('tone', findings), rows: table.rows, axis }
  return (
    <>
      <IntervalChart chart={chart} />
      <div data-screen-only>
        <Fold summary="The numbers">
          <ChartTools title={section.heading} files={chartFilesOn(report.selection.here, 'tone')} />
          <FoldHeading>The numbers</FoldHeading>
          <FamilyTable table={table} report={report} />
        </Fold>
      </div>
    </>
  )
}
