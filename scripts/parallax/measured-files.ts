import type { ArticleAnalysis } from '@/lib/analysis/article'
import type { Verdict } from '@/lib/analysis/measures/measure'
import { measures } from '@/lib/analysis/measures/registry'
import type { ImportOutcome } from '@/lib/jobs/import-many'
import type { Codebook } from '@/lib/lexicons/codebook'
import { campFigures } from '@/lib/reports/camp-figures'
import { type Figure, figureOf, figuresOf, isTwoSided } from '@/lib/reports/figure'
import { valueInWords } from '@/lib/reports/figure-in-words'
import { topicFrameFigures } from '@/lib/reports/topic-frame-figures'
import { writerOf } from '@/lib/reports/wording'
import type { ArticleHead } from '@/lib/storage/articles'
import { type MeasuredVoices, measuredVoices } from './measured-voices'
import { formatTable } from './table'

interface MeasuredFigure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly n: number
  readonly verdict: Verdict | null
}

interface LabelledFigure extends MeasuredFigure {
  readonly label: string
}

interface MeasuredCamp extends LabelledFigure {
  readonly camp: string | null
}

interface MeasuredFrame extends LabelledFigure {
  readonly frame: string
}

/** What was measured in one file's article; the outlet is the one that is stored. */
export interface MeasuredFile {
  readonly file: string
  readonly outlet: string
  readonly sentences: number
  readonly tone: MeasuredFigure
  readonly ownVoice: MeasuredFigure
  readonly sources: MeasuredFigure
  /** Those of the codebook's camps whose sources are heard; null for sources of no camp. */
  readonly camps: readonly MeasuredCamp[]
  /** Every measure by its id. */
  readonly measures: Readonly<Record<string, LabelledFigure>>
  /** The frames of the topic's codebook, one by one. */
  readonly topicFrames: readonly MeasuredFrame[]
  readonly voices: MeasuredVoices
}

export function measuredFiles(
  { imported }: ImportOutcome,
  articles: readonly ArticleHead[],
  codebook: Codebook,
): readonly MeasuredFile[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]))
  return imported.map(({ label, articleId, text, analysis }) => {
    const figures = figuresOf(analysis.measurements)
    return {
      file: label,
      outlet: outlets.get(articleId) ?? 'Outlet not given',
      sentences: analysis.sentences,
      tone: measuredFigure(figureOf(figures, 'tone')),
      ownVoice: measuredFigure(figureOf(figures, 'own-voice-tone')),
      sources: measuredFigure(figureOf(figures, 'sources-tone')),
      camps: measuredCamps(analysis, codebook),
      measures: Object.fromEntries(
        figures.map(({ measure, label, ...figure }) => [measure, { label, ...measuredFigure(figure) }]),
      ),
      topicFrames: measuredFrames(analysis, codebook),
      voices: measuredVoices(text, analysis, codebook),
    }
  })
}

type Quantities = Pick<Figure, 'value' | 'interval' | 'n' | 'verdict'>

const measuredFigure = ({ value, interval, n, verdict }: Quantities): MeasuredFigure => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  n,
  verdict,
})

const observationsIn = ({ measurements }: ArticleAnalysis, id: string) =>
  measurements.find(({ measure }) => measure === id)?.observations ?? []

function measuredFrames(analysis: ArticleAnalysis, codebook: Codebook): readonly MeasuredFrame[] {
  const observations = observationsIn(analysis, 'topic-frames')
  return topicFrameFigures({ observations, codebook }, []).map(({ frame, label, ...figure }) => ({
    frame,
    label,
    ...measuredFigure(figure),
  }))
}

function measuredCamps(analysis: ArticleAnalysis, codebook: Codebook): readonly MeasuredCamp[] {
  const observations = observationsIn(analysis, 'sources-tone')
  return campFigures({ observations, codebook }, []).map(({ camp, label, ...figure }) => ({
    camp,
    label,
    ...measuredFigure(figure),
  }))
}

/** The tones of each article. */
export const asTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['outlet', 'sentences', 'verdict', 'tone', 'own voice', 'sources', 'file'],
    ...files.map(({ outlet, sentences, tone, ownVoice, sources, file }) => [
      ...[outlet, String(sentences), tone.verdict ?? ''],
      ...[inWords(tone), inWords(ownVoice), inWords(sources), file],
    ]),
  ])

const inWords = ({ value, low, high }: MeasuredFigure): string =>
  valueInWords({ value, interval: low === null || high === null ? null : { low, high }, twoSided: true })

/** Every measure but the tones, a row each and a column for each article. */
export const othersAsTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['measure', ...files.map(({ outlet }) => outlet)],
    ...otherMeasures.map(({ id, label, codebook }) => [
      label,
      ...files.map(({ measures: found }) => shortly(found[id], writerOf({ twoSided: isTwoSided(codebook) }))),
    ]),
  ])

const otherMeasures = measures.filter(({ family }) => family !== 'tone')

/** "21 %, present"; "–" where there are too few sentences. */
function shortly(figure: MeasuredFigure | undefined, write: (value: number) => string): string {
  if (!figure || figure.value === null) return '–'
  return [write(figure.value), ...(figure.verdict ? [figure.verdict] : [])].join(', ')
}
