import type { ArticleReport } from '@/lib/reports/article-report'
import type { TextBlock } from '@/lib/reports/passages'
import styles from './article-text.module.css'
import { MarkLegend } from './mark-legend'
import { MarkedPassage } from './marked-passage'

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
  readonly block: TextBlock
  readonly report: ArticleReport
}

function Block({ block, report }: BlockProps) {
  const passages = block.passages.map((passage) => (
    <MarkedPassage key={passage.start} passage={passage} report={report} />
  ))
  if (block.kind === 'heading') return <h2 className={styles.heading}>{passages}</h2>
  return (
    <p className={styles.block} data-kind={block.kind} dir="auto">
      {passages}
    </p>
  )
}
