import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import { type FamilyEntry, families, headingOf } from '@/lib/reports/families'
import { figuresIn } from '@/lib/reports/figure'
import type { ReadFigure } from '@/lib/reports/left-out'
import { readPage } from '@/lib/reports/reading'
import { counted } from '@/lib/reports/wording'
import { AgencyTables } from './agency-tables'
import { Camps } from './camps'
import { ArticleChartTools } from './charts/article-chart-tools'
import { FigureStrip } from './charts/figure-strip'
import { ReadFigureWords } from './figure-words'
import { HeadlineFrames } from './headline-frames'
import styles from './measurements.module.css'
import { ShareTable } from './share-table'
import { ABOUT_TEXT } from './text-description'
import { Voices } from './voices'
import { WithTerms } from './with-terms'

/** The tones of an article, above its text, and where the rest of its numbers are. */
export function ToneMeasurements({ report }: { readonly report: ArticleReport }) {
  return (
    <div id="measurements" className={styles.glance}>
      {measuredIn(report)
        .filter(isTone)
        .map((family) => (
          <FamilySection key={family.id} family={family} report={report} />
        ))}
      <nav className={styles.more} aria-label="More of this article’s numbers">
        <span>Below the text:</span>
        {measuredIn(report)
          .filter((family) => !isTone(family))
          .map(({ id, heading }) => (
            <a key={id} href={`#${id}`}>
              {heading}
            </a>
          ))}
        <a href={`#${ABOUT_TEXT}`}>About this text</a>
      </nav>
    </div>
  )
}

/** What else was measured in one article, below its text: a section for each family of measures. */
export function Measurements({ report }: { readonly report: ArticleReport }) {
  return (
    <div className={styles.sections}>
      {measuredIn(report)
        .filter((family) => !isTone(family))
        .map((family) => (
          <FamilySection key={family.id} family={family} report={report} />
        ))}
    </div>
  )
}

const isTone = ({ id }: FamilyEntry): boolean => id === 'tone'

const measuredIn = ({ figures }: ArticleReport): readonly FamilyEntry[] =>
  families.filter(({ id }) => figuresIn(figures, id).length > 0)

interface FamilyProps {
  readonly family: FamilyEntry
  readonly report: ArticleReport
}

function FamilySection({ family, report }: FamilyProps) {
  const figures = figuresIn(report.figures, family.id)
  return (
    <section className={styles.section} aria-labelledby={family.id}>
      <h2 id={family.id} className={styles.heading}>
        {headingOf(family, report.target)}
      </h2>
      {isTone(family) ? (
        <Tones figures={figures} report={report} />
      ) : (
        <Shares figures={figures} family={family} report={report} />
      )}
    </section>
  )
}

interface FiguresProps {
  readonly figures: readonly ReadFigure[]
  readonly report: ArticleReport
}

function Tones({ figures, report }: FiguresProps) {
  return (
    <>
      <dl className={styles.figures}>
        {figures.map((figure) => (
          <Measured key={figure.measure} figure={figure} report={report} />
        ))}
      </dl>
      <p className={styles.help}>
        n counts the sentences on {report.target}, of {counted(report.sentences, 'sentence')} in all. Choose
        one in the text to see why it has its score.
      </p>
      <ArticleChartTools report={report} />
    </>
  )
}

function Shares({ figures, family, report }: FiguresProps & FamilyProps) {
  const { place, topicFrames, headlineFrames } = report
  return (
    <>
      <p className={styles.help}>
        <WithTerms place={place}>{family.help}</WithTerms>
      </p>
      <ShareTable title={family.heading} figures={figures} place={place} />
      {family.id === 'headline' && <HeadlineFrames rows={headlineFrames} />}
      {family.id === 'wording' && <AgencyTables report={report} />}
      {family.id === 'frames' && topicFrames.length > 0 && (
        <details>
          <summary>The topic’s own frames, one by one</summary>
          <ShareTable title="The topic’s own frames" figures={topicFrames} place={place} />
        </details>
      )}
      {family.id === 'voices' && (
        <>
          <Camps camps={report.camps} />
          <Voices voices={report.voices} here={readPage(report.href, report.reading)} />
        </>
      )}
    </>
  )
}

function Measured({ figure, report }: { readonly figure: ReadFigure; readonly report: ArticleReport }) {
  return (
    <div className={styles.figure}>
      <dt>
        <Link href={`${report.place.methodology}/${figure.measure}`}>{figure.label}</Link>
      </dt>
      <dd>
        {figure.scale.sides && <FigureStrip figure={figure} axis={report.axis} />}
        <ReadFigureWords figure={figure} />
      </dd>
    </div>
  )
}
