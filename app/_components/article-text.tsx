import type { ArticleReport } from '@/lib/reports/article-report'
import type { TextBlock as Paragraph } from '@/lib/reports/passages'
import styles from './article-text.module.css'
import { MarkLegend } from './mark-legend'
import { MarkedPassage } from './marked-passage'
import { TextBlock } from './text-block'

/** The stored text, paragraph by paragraph, with the marks that its reader chose. */
export function ArticleText({ report }: { readonly report: ArticleReport }) {
  return (
    <div className={styles.text}>
      <MarkLegend report={report} />
      <article aria-label={report.head.title} dir="auto">
        {report.blocks.map((block) => (
          <Block key={block.start} block={block} report={report} />
        ))}
      </article>
    </div>
  )
}

interface BlockProps {
  readonly block: Paragraph
  readonly report: ArticleReport
}

function Block({ block, report }: BlockProps) {
  const passages = block.passages.map((passage) => (
    <MarkedPassage key={passage.start} passage={passage} report={report} />
  ))
  return (
    <TextBlock kind={block.kind} heading="h2">
      {passages}
    </TextBlock>
  )
}
