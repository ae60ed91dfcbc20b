import type { ReactNode } from 'react'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { explorableRow } from '@/lib/reports/explorable-row'
import { ArticleSelection } from './article-selection'
import { InteractiveLayer } from './charts/interactive-layer'
import { PointKeys } from './charts/point-keys'
import { ChooseArticles } from './compare/choose-articles'
import { DashboardBody } from './dashboard-body'
import styles from './dashboard-view.module.css'
import { Findings } from './findings'
import { Fold } from './fold'
import { LayOutLater } from './lay-out-later'
import { Notice } from './notice'
import { StillPart } from './still/still-part'
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
  /** Where all below its first words is sent once, as HTML: the ticket it was left under. */
  readonly still?: string | undefined
}

/** A comparison, as owner and reader alike see it. */
export function DashboardView({ report, actions, still }: DashboardViewProps) {
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
      {still ? (
        <StillPart ticket={still}>
          <Explorable articles={report.articles} />
        </StillPart>
      ) : (
        <>
          <DashboardBody report={report} />
          <Explorable articles={report.articles} />
        </>
      )}
      <PointKeys />
    </>
  )
}

/** What a script adds to the body once that is there. */
function Explorable({ articles }: Pick<DashboardReport, 'articles'>) {
  return (
    <>
      <LayOutLater />
      <InteractiveLayer rows={articles.map(explorableRow)} />
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
