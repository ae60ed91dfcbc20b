import Link from 'next/link'
import type { ReactNode } from 'react'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { IntervalChart } from './charts/interval-chart'
import styles from './dashboard-view.module.css'
import { FiguresTable } from './figures-table'
import { Notice } from './notice'

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
      <div className={styles.findings}>
        {report.findings.map((finding) => (
          <p key={finding}>{finding}</p>
        ))}
      </div>
      {report.articles.length > 0 ? (
        <ToneSection report={report} />
      ) : (
        <p>There is no article on this dashboard yet, so there is nothing to compare.</p>
      )}
    </>
  )
}

function ToneSection({ report }: { readonly report: DashboardReport }) {
  const { articles, axis, place, target } = report
  const title = `Tone toward ${target}`
  const summary = report.findings.join(' ')
  return (
    <section className={styles.section} aria-labelledby="tone">
      <h2 id="tone">{title}</h2>
      <p className={styles.help}>
        Each article’s tone as a whole, in the outlet’s own voice, and in the words of those it quotes.{' '}
        <Link href={`${place.methodology}/tone`}>How tone is measured</Link>
      </p>
      <IntervalChart chart={{ title, summary, rows: articles, axis }} />
      <h3 className={styles.numbers}>The numbers</h3>
      <FiguresTable rows={articles} place={place} />
    </section>
  )
}
