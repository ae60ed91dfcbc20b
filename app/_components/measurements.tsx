import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import type { ReadFigure } from '@/lib/reports/left-out'
import { counted } from '@/lib/reports/wording'
import { Camps } from './camps'
import { FigureStrip } from './charts/figure-strip'
import { ReadFigureWords } from './figure-words'
import styles from './measurements.module.css'

/** What was measured in one article, above its text. */
export function Measurements({ report }: { readonly report: ArticleReport }) {
  return (
    <section className={styles.section} aria-labelledby="measurements">
      <h2 id="measurements" className={styles.heading}>
        Tone toward {report.target}
      </h2>
      <dl className={styles.figures}>
        {report.figures.map((figure) => (
          <Measured key={figure.measure} figure={figure} report={report} />
        ))}
      </dl>
      <p className={styles.help}>
        n counts the sentences that speak of {report.target}, of {counted(report.sentences, 'sentence')} in
        all. They are marked in the text: choose one to see why it has its score.
      </p>
    </section>
  )
}

function Measured({ figure, report }: { readonly figure: ReadFigure; readonly report: ArticleReport }) {
  return (
    <div className={styles.figure}>
      <dt>
        <Link href={`${report.place.methodology}/${figure.measure}`}>{figure.label}</Link>
      </dt>
      <dd>
        {figure.twoSided && <FigureStrip figure={figure} axis={report.axis} />}
        <ReadFigureWords figure={figure} />
        {figure.measure === 'sources-tone' && <Camps camps={report.camps} />}
      </dd>
    </div>
  )
}
