import type { Attribution } from '@/lib/analysis/features/attributions'
import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import type { Codebook } from '@/lib/lexicons/codebook'
import { agencyRows } from '@/lib/reports/agency-rows'
import { axisOf } from '@/lib/reports/axis'
import { campFigures } from '@/lib/reports/camp-figures'
import { type Figure, figuresIn } from '@/lib/reports/figure'
import { headlineFrameRows } from '@/lib/reports/headline-frame-rows'
import { figuresRead, leftOutOf, unitsLeftOut } from '@/lib/reports/left-out'
import { markedBy } from '@/lib/reports/marking'
import { textBlocks } from '@/lib/reports/passages'
import { FIRST, type Reading, withinArticle } from '@/lib/reports/reading'
import { type Receipt, receiptOf } from '@/lib/reports/receipt'
import { receiptSteps } from '@/lib/reports/receipt-steps'
import { voicesReport } from '@/lib/reports/source-rows'
import { toneCourse } from '@/lib/reports/tone-course'
import { topicFrameFigures } from '@/lib/reports/topic-frame-figures'

/** An article with what was measured in it. */
export interface ReadMaterial {
  readonly title: string
  readonly text: string
  readonly href: string
  readonly codebook: Codebook
  readonly analysis: {
    readonly figures: readonly Figure[]
    readonly observations: ObservationsByMeasure
    readonly attributions: readonly Attribution[]
  }
}

/** The part of an article’s report that changes with what the reader chooses. */
export function asRead({ title, text, href, codebook, analysis }: ReadMaterial, asked: Reading) {
  const { observations } = analysis
  const reading = withinArticle(asked, (measure) => observations[measure]?.length ?? 0)
  const leftOut = unitsLeftOut(reading, observations)
  const figures = figuresRead(analysis.figures, observations, leftOut)
  const receipt = receiptFor({ text, codebook, observations }, reading)
  const tone = observations[FIRST] ?? []
  return {
    figures,
    camps: campFigures({ observations: observations['sources-tone'] ?? [], codebook }, leftOut),
    topicFrames: topicFrameFigures({ observations: observations['topic-frames'] ?? [], codebook }, leftOut),
    voices: voicesReport({ text, href, codebook, ...analysis }, leftOut),
    agency: agencyRows({ observations: observations.agency ?? [], codebook }, leftOut),
    headlineFrames: headlineFrameRows({ title, observations, codebook }, leftOut),
    axis: axisOf(figuresIn([...analysis.figures, ...figures], 'tone')),
    blocks: textBlocks(text, markedBy(reading.marks, observations), reading.passage),
    receipt,
    steps: receiptSteps({ href, reading, receipt }, tone.length),
    course: toneCourse(tone, { length: text.length, href, reading }),
    reading,
    struck: leftOut.map(({ start }) => start),
    leftOut: leftOutOf({ text, href, reading }, leftOut),
  }
}

interface Observed {
  readonly text: string
  readonly codebook: Codebook
  readonly observations: ObservationsByMeasure
}

function receiptFor({ text, codebook, observations }: Observed, { of, sentence }: Reading): Receipt | null {
  const [marked] = markedBy([of], observations)
  return marked ? receiptOf({ text, codebook, observations: marked.observations }, marked, sentence) : null
}
