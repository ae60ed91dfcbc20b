import Link from 'next/link'
import type { ReactNode } from 'react'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { ArticleSelection } from './article-selection'
import { PointKeys } from './charts/point-keys'
import { ChooseArticles } from './compare/choose-articles'
import { DashboardRest } from './dashboard-rest'
import styles from './dashboard-view.module.css'
import { EmptyState } from './empty-state'
import { FamilySection } from './family-section'
import { Findings } from './findings'
import { Fold } from './fold'
import { LayOutLater } from './lay-out-later'
import { Notice } from './notice'
import { Tour, type TourStep } from './tour'
import { WorkInProgress } from './work-in-progress'

const steps: readonly TourStep[] = [
  {
    at: 'findings',
    words: 'First in words: what differs between the articles, and what cannot be told apart.',
  },
  {
    at: 'tone',
    words:
      'Then the numbers. A shape is an article’s tone, the band around it how sure that is. Overlapping bands cannot be told apart.',
  },
  {
    at: 'frames',
    words: 'Each family of measures has a table: the darker a cell, the larger the share of sentences.',
  },
  {
    at: 'tone',
    words:
      'Choose an article’s title to read it with the sentences marked that made its numbers. Leave out any you doubt.',
  },
]

interface DashboardViewProps {
  readonly report: DashboardReport
  /** What an owner can do with it. */
  readonly actions?: ReactNode
  /** In place of what stands below the figures: the same, as its page wants it. */
  readonly rest?: ReactNode
}

/** A comparison, as owner and reader alike see it. */
export function DashboardView({
  report,
  actions,
  rest = <DashboardRest report={report} />,
}: DashboardViewProps) {
  return (
    <>
      <header>
        <p className={styles.topic}>{report.topic}</p>
        <h1>{report.title}</h1>
        <p className={styles.size}>{report.size}</p>
      </header>
      {report.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {report.working && <WorkInProgress working={report.working} here={report.selection.here} />}
      <Findings findings={report.findings} />
      <div className={styles.tools} data-screen-only>
        {actions}
        {report.articles.length > 0 && <Tour steps={steps} />}
        <ArticleSelection selection={report.selection} />
        {report.sideBySide && (
          <ChooseArticles choice={report.sideBySide} summary="Read two or three side by side" />
        )}
      </div>
      <Contents contents={report.contents} />
      {report.articles.length > 0 ? (
        report.sections.map((section) => <FamilySection key={section.id} section={section} report={report} />)
      ) : (
        <NoArticles report={report} />
      )}
      {rest}
      <LayOutLater />
      <PointKeys />
    </>
  )
}

function Contents({ contents }: Pick<DashboardReport, 'contents'>) {
  if (contents.length === 0) return null
  return (
    <nav className={styles.contents} aria-label="On this page" data-screen-only>
      <Fold summary="On this page">
        <ul>
          {contents.map(({ href, heading }) => (
            <li key={href}>
              <a href={href}>{heading}</a>
            </li>
          ))}
        </ul>
      </Fold>
    </nav>
  )
}

function NoArticles({ report: { selection, owner } }: { readonly report: DashboardReport }) {
  if (selection.chosen !== null)
    return (
      <EmptyState>
        <p>No article here is like that.</p>
        <Link href={selection.everything}>Show all articles</Link>
      </EmptyState>
    )
  return (
    <EmptyState>
      <p>There is no article on this dashboard yet, so there is nothing to compare.</p>
      {owner && <Link href={`/import?dashboard=${owner.dashboardId}`}>Import its first articles</Link>}
    </EmptyState>
  )
}
