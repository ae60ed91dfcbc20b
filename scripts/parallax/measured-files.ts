import type { ArticleAnalysis } from '@/lib/analysis/article'
import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import type { Verdict } from '@/lib/analysis/measures/measure'
import type { ImportOutcome } from '@/lib/jobs/import-many'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type AgencyRow, agencyRows } from '@/lib/reports/agency-rows'
import { campFigures } from '@/lib/reports/camp-figures'
import { type DescriptionFigure, descriptionFigures } from '@/lib/reports/description-figures'
import { type Figure, figureOf, figuresOf } from '@/lib/reports/figure'
import { type HeadlineFrameRow, headlineFrameRows } from '@/lib/reports/headline-frame-rows'
import { topicFrameFigures } from '@/lib/reports/topic-frame-figures'
import type { ArticleHead } from '@/lib/storage/articles'
import { type MeasuredVoices, measuredVoices } from './measured-voices'

export interface MeasuredFigure {
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

/** Null where the text is too short to tell. */
type MeasuredDescription = Pick<DescriptionFigure, 'label' | 'value' | 'unit'>

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
  /** Every description of the text by its id. */
  readonly descriptions: Readonly<Record<string, MeasuredDescription>>
  /** How deeds are told, all and by camp. */
  readonly agency: readonly AgencyRow[]
  /** The strongest frames of the headline beside those of the own voice, in words. */
  readonly headlineFrames: readonly HeadlineFrameRow[]
}

interface StoredArticles {
  readonly heads: readonly ArticleHead[]
  /** By the articles' ids. */
  readonly texts: ReadonlyMap<string, string>
}

export function measuredFiles(
  { imported }: ImportOutcome,
  { heads, texts }: StoredArticles,
  codebook: Codebook,
): readonly MeasuredFile[] {
  const byId = new Map(heads.map((head) => [head.id, head]))
  return imported.map(({ label, articleId, analysis }) => {
    const figures = figuresOf(analysis.measurements)
    const observations = observationsByMeasure(analysis)
    const title = byId.get(articleId)?.title ?? ''
    return {
      file: label,
      outlet: byId.get(articleId)?.outlet ?? 'Outlet not given',
      sentences: analysis.sentences,
      tone: measuredFigure(figureOf(figures, 'tone')),
      ownVoice: measuredFigure(figureOf(figures, 'own-voice-tone')),
      sources: measuredFigure(figureOf(figures, 'sources-tone')),
      camps: measuredCamps(analysis, codebook),
      measures: Object.fromEntries(
        figures.map(({ measure, label, ...figure }) => [measure, { label, ...measuredFigure(figure) }]),
      ),
      topicFrames: measuredFrames(analysis, codebook),
      voices: measuredVoices(texts.get(articleId) ?? '', analysis, codebook),
      descriptions: measuredDescriptions(texts.get(articleId) ?? '', codebook),
      agency: agencyRows({ observations: observations.agency ?? [], codebook }, []),
      headlineFrames: headlineFrameRows({ title, observations, codebook }, []),
    }
  })
}

const measuredDescriptions = (text: string, codebook: Codebook): MeasuredFile['descriptions'] =>
  Object.fromEntries(
    descriptionFigures(text, codebook).map(({ id, label, value, unit }) => [id, { label, value, unit }]),
  )

type Quantities = Pick<Figure, 'value' | 'interval' | 'n' | 'verdict'>

const measuredFigure = ({ value, interval, n, verdict }: Quantities): MeasuredFigure => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
  n,
  verdict,
})

const observationsByMeasure = ({ measurements }: ArticleAnalysis): ObservationsByMeasure =>
  Object.fromEntries(measurements.map(({ measure, observations }) => [measure, observations]))

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
