import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import { ArticleHeader } from './article-header'
import { ArticleText } from './article-text'
import styles from './article-view.module.css'
import { LeftOutSentences } from './left-out-sentences'
import { Measurements } from './measurements'
import { ReceiptPanel } from './receipt-panel'
import { RemovedPieces } from './removed-pieces'
import { TextDescription } from './text-description'

/** An article with the evidence for its numbers, as owner and reader alike see it. */
export function ArticleView({ report }: { readonly report: ArticleReport }) {
  return (
    <>
      <p>
        <Link href={report.place.dashboard}>← {report.dashboardTitle}</Link>
      </p>
      <ArticleHeader head={report.head} />
      <Measurements report={report} />
      <LeftOutSentences leftOut={report.leftOut} />
      <div className={styles.columns}>
        <ArticleText report={report} />
        <ReceiptPanel report={report} />
      </div>
      <TextDescription report={report} />
      <RemovedPieces removals={report.removals} />
    </>
  )
}
