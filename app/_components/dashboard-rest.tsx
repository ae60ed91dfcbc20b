import type { DashboardReport } from '@/lib/reports/dashboard-report'
import { ListPages } from './article-selection'
import { ComparisonSections } from './comparison/comparison-sections'
import { DescribedTexts } from './described-texts'
import { Downloads } from './downloads'

/** A dashboard below its figures: what the comparison found, the texts, and what can be taken along. */
export function DashboardRest({ report }: { readonly report: DashboardReport }) {
  return (
    <>
      {report.comparison && (
        <ComparisonSections
          comparison={report.comparison}
          place={report.place}
          here={report.selection.here}
        />
      )}
      <div data-screen-only>
        {report.articles.length > 0 && <DescribedTexts report={report} />}
        <ListPages selection={report.selection} />
        {report.articles.length > 0 && <Downloads downloads={report.downloads} />}
      </div>
    </>
  )
}
