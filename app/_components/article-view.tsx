import type { ArticleReport } from '@/lib/reports/article-report'
import { Arrow } from './arrow'
import { ArticleHeader } from './article-header'
import { ArticleText } from './article-text'
import styles from './article-view.module.css'
import { PointKeys } from './charts/point-keys'
import { ToneStrip } from './charts/tone-strip'
import { LeftOutSentences } from './left-out-sentences'
import { Measurements, ToneMeasurements } from './measurements'
import { READING } from './reading-ids'
import { ReceiptPanel } from './receipt-panel'
import { RemovedPieces } from './removed-pieces'
import { TextDescription } from './text-description'

/** An article with the evidence for its numbers, as owner and reader alike see it: tone, text, then all else. */
export function ArticleView({ report }: { readonly report: ArticleReport }) {
  return (
    <>
      <p>
        <a className={styles.back} href={report.place.dashboard}>
          <Arrow to="left" /> {report.dashboardTitle}
        </a>
      </p>
      <ArticleHeader head={report.head} />
      <ToneMeasurements report={report} />
      <LeftOutSentences leftOut={report.leftOut} />
      <div id={READING} className={styles.reading}>
        <ToneStrip course={report.course} />
        <ArticleText report={report} />
        <ReceiptPanel report={report} />
      </div>
      <Measurements report={report} />
      <TextDescription report={report} />
      <RemovedPieces removals={report.removals} />
      <PointKeys />
    </>
  )
}
