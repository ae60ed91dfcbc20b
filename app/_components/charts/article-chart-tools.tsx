import type { ArticleReport } from '@/lib/reports/article-report'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import { readPage } from '@/lib/reports/reading'
import { ChartTools } from './chart-tools'
import styles from './chart-tools.module.css'

/** The charts above an article’s text to be taken along, folded away: who reads on has no use for them. */
export function ArticleChartTools({ report }: { readonly report: ArticleReport }) {
  const here = readPage(report.href, report.reading)
  return (
    <details className={styles.folded} data-screen-only>
      <summary>Take the charts along</summary>
      <ChartTools title="The tones" label="The tones:" files={chartFilesOn(here, 'tone')} />
      {report.course && (
        <ChartTools title="Along the text" label="Along the text:" files={chartFilesOn(here, 'course')} />
      )}
    </details>
  )
}
