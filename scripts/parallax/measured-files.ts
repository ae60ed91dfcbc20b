import type { ArticleAnalysis } from '@/lib/analysis/article'
import type { Verdict } from '@/lib/analysis/measures/measure'
import type { ImportOutcome } from '@/lib/jobs/import-many'
import type { Codebook } from '@/lib/lexicons/codebook'
import { campFigures } from '@/lib/reports/camp-figures'
import { type Figure, figureOf, figuresOf } from '@/lib/reports/figure'
import { valueInWords } from '@/lib/reports/figure-in-words'
import type { ArticleHead } from '@/lib/storage/articles'
import { formatTable } from './table'

interface MeasuredFigure {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly n: number
  readonly verdict: Verdict | null
}

interface MeasuredCamp extends MeasuredFigure {
  readonly camp: string | null
  readonly label: string
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
}

export function measuredFiles(
  { imported }: ImportOutcome,
  articles: readonly ArticleHead[],
  codebook: Codebook,
): readonly MeasuredFile[] {
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]))
  return imported.map(({ label, articleId, analysis }) => {
    const figures = figuresOf(analysis.measurements)
    return {
      file: label,
      outlet: outlets.get(articleId) ?? 'Outlet not given',
      sentences: analysis.sentences,
      tone: measuredFigure(figureOf(figures, 'tone')),
      ownVoice: measuredFigure(figureOf(figures, 'own-voice-tone')),
      sources: measuredFigure(figureOf(figures, 'sources-tone')),
      camps: measuredCamps(analysis, codebook),
    }
  })
}

const measuredFigure = ({ value, interval, n, verdict }: Omit<Figure, 'label'>): MeasuredFigure => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  n,
  verdict,
})

function measuredCamps({ measurements }: ArticleAnalysis, codebook: Codebook): readonly MeasuredCamp[] {
  const sources = measurements.find(({ measure }) => measure === 'sources-tone')
  const observations = sources?.observations ?? []
  return campFigures({ observations, codebook }, []).map(({ camp, label, ...figure }) => ({
    camp,
    label,
    ...measuredFigure(figure),
  }))
}

export const asTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['outlet', 'sentences', 'verdict', 'tone', 'own voice', 'sources', 'file'],
    ...files.map(({ outlet, sentences, tone, ownVoice, sources, file }) => [
      ...[outlet, String(sentences), tone.verdict ?? ''],
      ...[inWords(tone), inWords(ownVoice), inWords(sources), file],
    ]),
  ])

const inWords = ({ value, low, high }: MeasuredFigure): string =>
  valueInWords({ value, interval: low === null || high === null ? null : { low, high } })
