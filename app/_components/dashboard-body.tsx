import Link from 'next/link'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { ListPages } from './article-selection'
import { ComparisonSections } from './comparison/comparison-sections'
import { DescribedTexts } from './described-texts'
import { Downloads } from './downloads'
import { EmptyState } from './empty-state'
import { FamilySection } from './family-section'

/** A dashboard below its first words: the figures, what the comparison found, the texts, and what can be taken along. */
export function DashboardBody({ report }: { readonly report: DashboardReport }) {
  const { articles, sections, comparison, place, selection } = report
  return (
    <>
      {articles.length === 0 && <NoArticles report={report} />}
      {sections.map((section) => (
        <FamilySection key={section.id} section={section} report={report} />
      ))}
      {comparison && <ComparisonSections comparison={comparison} place={place} here={selection.here} />}
      <div data-screen-only>
        {articles.length > 0 && <DescribedTexts report={report} />}
        <ListPages selection={selection} />
        {articles.length > 0 && <Downloads downloads={report.downloads} />}
      </div>
    </>
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
