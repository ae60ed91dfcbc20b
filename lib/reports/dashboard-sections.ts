import type { Scale } from '@/lib/analysis/measures/scale'
import type { ArticleRow } from '@/lib/reports/article-row'
import type { ChartId } from '@/lib/reports/charts/charts'
import { type FamilyEntry, families, headingOf } from '@/lib/reports/families'
import { type Figure, figuresIn } from '@/lib/reports/figure'

/** Articles with some of their figures, which become the columns. */
export interface FiguresTable {
  readonly title: string
  readonly caption: string
  readonly rows: readonly ArticleRow[]
  /** As what it can be taken away; null where it is no chart. */
  readonly chart: ChartId | null
}

/** What a dashboard shows of one family of measures. */
export interface DashboardSection extends FamilyEntry {
  /** Without what the tone is toward. */
  readonly shortHeading: string
  readonly tables: readonly FiguresTable[]
}

interface Compared {
  readonly articles: readonly ArticleRow[]
  readonly target: string
  /** Shares of the topic's own frames by article; empty where they are not told. */
  readonly topicFrames: ReadonlyMap<string, readonly Figure[]>
}

/** One section for each family that has measures. */
export const sectionsOf = (compared: Compared): readonly DashboardSection[] =>
  families
    .map((family) => ({
      ...family,
      shortHeading: family.heading,
      heading: headingOf(family, compared.target),
      tables: tablesOf(family, compared),
    }))
    .filter(({ tables: [first] }) => first?.rows.some(({ figures }) => figures.length > 0))

function tablesOf({ id, heading }: FamilyEntry, compared: Compared): readonly FiguresTable[] {
  const { articles, target, topicFrames } = compared
  const rows = articles.map((row) => ({ ...row, figures: figuresIn(row.figures, id) }))
  const kind = rows[0]?.figures[0]?.scale.kind ?? 'share'
  const caption = id === 'voices' ? VOICES : captions(target)[kind]
  const table = {
    title: `${heading}, article by article`,
    caption,
    rows,
    chart: id === 'tone' || id === 'headline' ? null : id,
  }
  if (id !== 'frames' || topicFrames.size === 0) return [table]
  return [table, topicFramesTable(articles, topicFrames)]
}

function topicFramesTable(
  articles: readonly ArticleRow[],
  topicFrames: Compared['topicFrames'],
): FiguresTable {
  const rows = articles.map((row) => ({ ...row, figures: topicFrames.get(row.id) ?? [] }))
  return { title: 'The topic’s own frames', caption: SHARES, rows, chart: 'topic-frames' }
}

/** How the numbers of a table are to be read, by what they are. */
const captions = (target: string): Readonly<Record<Scale['kind'], string>> => ({
  tone: `Each number with its 95\u00a0% interval. n counts the sentences that speak of ${target}.`,
  difference: `Each number with its 95\u00a0% interval: above 0 where the headline is the more favourable. n counts the sentences in the outlet’s voice that speak of ${target}.`,
  share: SHARES,
})

const SHARES =
  'Percent of the n sentences that each measure reads, with the 95\u00a0% interval. The deeper the shade, the larger the share.'

const VOICES = SHARES.replace('sentences', 'attributions')
