import Link from 'next/link'
import type { ReactNode } from 'react'
import type { ArticleRow } from '@/lib/reports/article-row'
import { chartFilesOf } from '@/lib/reports/charts/chart-files'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { DashboardSection } from '@/lib/reports/dashboard-sections'
import { wordsOn } from '@/lib/reports/findings/finding'
import { ArticleSelection, ListPages } from './article-selection'
import { ChartTools } from './charts/chart-tools'
import { IntervalChart } from './charts/interval-chart'
import { ChooseArticles } from './compare/choose-articles'
import { ComparedVoices } from './compared-voices'
import { ComparisonSections } from './comparison/comparison-sections'
import styles from './dashboard-view.module.css'
import { DescribedTexts } from './described-texts'
import { Downloads } from './downloads'
import { FamilyTable } from './family-table'
import { Findings } from './findings'
import { Notice } from './notice'
import { Tour, type TourStep } from './tour'
import { WithTerms } from './with-terms'
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
}

/** A comparison, as owner and reader alike see it. */
export function DashboardView({ report, actions }: DashboardViewProps) {
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
        <Tour steps={steps} />
        <ArticleSelection selection={report.selection} />
        {report.sideBySide && (
          <ChooseArticles choice={report.sideBySide} summary="Read two or three side by side" />
        )}
      </div>
      <Contents contents={report.contents} />
      {report.articles.length > 0 ? (
        report.sections.map((section) => <FamilySection key={section.id} section={section} report={report} />)
      ) : (
        <NoArticles selection={report.selection} />
      )}
      {report.comparison && <ComparisonSections comparison={report.comparison} place={report.place} />}
      <div data-screen-only>
        {report.articles.length > 0 && <DescribedTexts report={report} />}
        <ListPages selection={report.selection} />
        {report.articles.length > 0 && <Downloads downloads={report.downloads} />}
      </div>
    </>
  )
}

function Contents({ contents }: Pick<DashboardReport, 'contents'>) {
  if (contents.length === 0) return null
  return (
    <nav className={styles.contents} aria-label="On this page" data-screen-only>
      {contents.map(({ href, heading }) => (
        <a key={href} href={href}>
          {heading}
        </a>
      ))}
    </nav>
  )
}

function NoArticles({ selection }: Pick<DashboardReport, 'selection'>) {
  if (selection.chosen === null)
    return <p>There is no article on this dashboard yet, so there is nothing to compare.</p>
  return (
    <p>
      No article here is like that. <Link href={selection.everything}>Show all articles</Link>
    </p>
  )
}

interface SectionProps {
  readonly section: DashboardSection
  readonly report: DashboardReport
}

function FamilySection({ section, report }: SectionProps) {
  const { id, heading, help, tables, onPaper } = section
  const [table, ...more] = tables
  return (
    <section className={styles.section} aria-labelledby={id} data-screen-only={!onPaper || undefined}>
      <h2 id={id}>{heading}</h2>
      <p className={styles.help}>
        <WithTerms place={report.place}>{help}</WithTerms>{' '}
        <Link href={report.place.methodology}>How it is measured</Link>
      </p>
      {id === 'tone' && table && <ToneChart title={heading} rows={table.rows} report={report} />}
      {table && (
        <div data-screen-only={id !== 'frames' || undefined}>
          <FamilyTable table={table} report={report} />
        </div>
      )}
      {id === 'voices' && report.voices && (
        <ComparedVoices voices={report.voices} files={chartFilesOf(report, 'camps')} />
      )}
      {more.map((each) => (
        <div key={each.title} data-screen-only>
          <h3 className={styles.numbers}>{each.title}</h3>
          <FamilyTable table={each} report={report} />
        </div>
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

function ToneChart({ title, rows, report }: ToneChartProps) {
  const { axis, findings } = report
  return (
    <>
      <IntervalChart chart={{ title, summary: wordsOn('tone', findings), rows, axis }} />
      <ChartTools title={title} files={chartFilesOf(report, 'tone')} />
      <h3 className={styles.numbers} data-screen-only>
        The numbers
      </h3>
    </>
  )
}
