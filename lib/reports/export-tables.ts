import { describeText } from '@/lib/analysis/descriptions/registry'
import type { Cue, Observation } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import type { Cell, Row } from '@/lib/reports/csv'
import { figuresOf } from '@/lib/reports/figure'
import { type AnalysisVersion, evidenceOf, measuredIn } from '@/lib/storage/analyses'
import { type ArticleHead, loadArticle } from '@/lib/storage/articles'
import type { Database } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'
import { slice } from '@/lib/text/span'

/** An article to be exported, of which each table reads what it needs. */
export interface ExportedArticle {
  readonly db: Database
  readonly head: ArticleHead
  readonly published: PublishedCodebook
  readonly engine: string
}

/** A table that can be downloaded; every row begins with the article it is about. */
export interface ExportTable {
  readonly id: string
  readonly label: string
  /** What one row is. */
  readonly row: string
  /** Without those that name the article. */
  readonly columns: readonly string[]
  readonly rowsOf: (article: ExportedArticle) => Promise<readonly Row[]>
}

const versionOf = ({ published, engine }: ExportedArticle): AnalysisVersion => ({
  codebookId: published.id,
  engine,
})

const versionCells = ({ published: { codebook }, engine }: ExportedArticle): readonly Cell[] => [
  engine,
  codebook.topic,
  codebook.version,
]

const VERSIONS = ['engine', 'topic', 'codebook_version']

async function measurementRows(article: ExportedArticle): Promise<readonly Row[]> {
  const measured = await measuredIn(article.db, article.head.id, versionOf(article))
  return figuresOf(measured?.measurements ?? []).map(
    ({ measure, label, value, interval, n, verdict }): Row => [
      ...[measure, label, value, interval?.low ?? null, interval?.high ?? null, n],
      ...[unitsOf.get(measure) ?? null, verdict, versionsOf.get(measure) ?? null],
      ...versionCells(article),
    ],
  )
}

const unitsOf = new Map(measures.map(({ id, codebook }) => [id, codebook.unit]))
const versionsOf = new Map(measures.map(({ id, version }) => [id, version]))

async function observationRows(article: ExportedArticle): Promise<readonly Row[]> {
  const evidence = await evidenceOf(article.db, article.head.id, versionOf(article))
  const stored = await loadArticle(article.db, article.head.id)
  if (!evidence || !stored) return []
  return measures.flatMap(({ id }) =>
    (evidence.observations[id] ?? []).map(
      (observation): Row => [id, ...observationCells(stored.text, observation), ...versionCells(article)],
    ),
  )
}

function observationCells(text: string, { unit, score, voice, cues }: Observation): readonly Cell[] {
  const source = voice.kind === 'source' ? voice : null
  return [
    ...[unit.start, unit.end, score, voice.kind, source?.source ?? null, source?.camp ?? null],
    ...[cues.map((cue) => cueInWords(text, cue)).join('; '), slice(text, unit)],
  ]
}

/** "wonderful (0.41)"; what is no word of the text goes by its note. */
const cueInWords = (text: string, cue: Cue): string =>
  `${slice(text, cue) || cue.note} (${Number(cue.weight.toFixed(3))})`

async function descriptionRows(article: ExportedArticle): Promise<readonly Row[]> {
  const stored = await loadArticle(article.db, article.head.id)
  if (!stored) return []
  return describeText(stored.text, article.published.codebook).map(
    ({ description: { id, label, unit }, value, found }): Row => [
      ...[id, label, value, unit],
      found.map(({ name, mentions }) => `${name} (${mentions.length})`).join('; '),
    ],
  )
}

/** Every table, in the order they are offered. */
export const exportTables: readonly ExportTable[] = [
  {
    id: 'measurements',
    label: 'Measurements',
    row: 'one row for each article and measure, with its interval and n',
    columns: [
      ...['measure', 'label', 'value', 'low', 'high', 'n', 'unit', 'verdict', 'measure_version'],
      ...VERSIONS,
    ],
    rowsOf: measurementRows,
  },
  {
    id: 'observations',
    label: 'Observations',
    row: 'one row for each sentence behind a measurement, with its score, voice and cues',
    columns: [
      ...['measure', 'start', 'end', 'score', 'voice', 'source', 'camp', 'cues', 'sentence'],
      ...VERSIONS,
    ],
    rowsOf: observationRows,
  },
  {
    id: 'descriptions',
    label: 'Descriptions',
    row: 'one row for each article and description of its text',
    columns: ['description', 'label', 'value', 'unit', 'found'],
    rowsOf: descriptionRows,
  },
]
