import Link from 'next/link'
import { Fragment, type ReactNode } from 'react'
import type { ArticleRow } from '@/lib/reports/article-row'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { DashboardSection } from '@/lib/reports/dashboard-sections'
import { IntervalChart } from './charts/interval-chart'
import { ComparedVoices } from './compared-voices'
import styles from './dashboard-view.module.css'
import { FiguresTable } from './figures-table'
import { Notice } from './notice'
import { WorkInProgress } from './work-in-progress'

interface DashboardViewProps {
  readonly report: DashboardReport
  /** What an owner can do with it. */
  readonly actions?: ReactNode
}

/** A comparison, as owner and reader alike see it. */
export function DashboardView({ report, actions }: DashboardViewProps) {
  return (
    <>
      <header>
        <p className={styles.topic}>{report.topic}</p>
        <h1>{report.title}</h1>
        <p className={styles.size}>{report.size}</p>
        {actions}
      </header>
      {report.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {report.working && <WorkInProgress working={report.working} />}
      <div className={styles.findings}>
        {report.findings.map((finding) => (
          <p key={finding}>{finding}</p>
        ))}
      </div>
      {report.articles.length > 0 ? (
        report.sections.map((section) => <FamilySection key={section.id} section={section} report={report} />)
      ) : (
        <p>There is no article on this dashboard yet, so there is nothing to compare.</p>
      )}
    </>
  )
}

interface SectionProps {
  readonly section: DashboardSection
  readonly report: DashboardReport
}

function FamilySection({ section, report }: SectionProps) {
  const { id, heading, help, tables } = section
  const [table, ...more] = tables
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className={styles.help}>
        {help} <Link href={report.place.methodology}>How it is measured</Link>
      </p>
      {id === 'tone' && table && <ToneChart title={heading} rows={table.rows} report={report} />}
      {table && <FiguresTable table={table} place={report.place} />}
      {id === 'voices' && report.voices && <ComparedVoices voices={report.voices} />}
      {more.map((each) => (
        <Fragment key={each.title}>
          <h3 className={styles.numbers}>{each.title}</h3>
          <FiguresTable table={each} place={report.place} />
        </Fragment>
      ))}
    </section>
  )
}

interface ToneChartProps {
  readonly title: string
  /** With their tones alone. */
  readonly rows: readonly ArticleRow[]
  readonly report: DashboardReport
}

function ToneChart({ title, rows, report: { axis, findings } }: ToneChartProps) {
  return (
    <>
      <IntervalChart chart={{ title, summary: findings.join(' '), rows, axis }} />
      <h3 className={styles.numbers}>The numbers</h3>
    </>
  )
}
