import {
  type FrameMatch,
  type FrameOfHeadline,
  type HeadlineFrames,
  headlineFrames,
} from '@/lib/analysis/headline-frames'
import { type ObservationsByMeasure, observationsWithout } from '@/lib/analysis/measure-without'
import { share } from '@/lib/analysis/measures/scale'
import type { Codebook } from '@/lib/lexicons/codebook'
import { listed, nOf, percent, rangeInWords } from '@/lib/reports/wording'
import { type Span, slice } from '@/lib/text/span'

/** The strongest frames of a headline beside those of the own voice below it, in words. */
export interface HeadlineFrameRow {
  readonly label: string
  /** "Conflict frame (“slams”), 5 % (1 to 20 %) below". */
  readonly headline: string
  /** "Economic-consequences frame, 30 % (15 to 50 %), n = 20". */
  readonly body: string
  readonly match: FrameMatch
}

interface Headline {
  readonly title: string
  readonly observations: ObservationsByMeasure
  readonly codebook: Codebook
}

/** A row for the generic frames and, where the topic has frames, one for those. */
export function headlineFrameRows(
  { title, observations, codebook }: Headline,
  leftOut: readonly Span[],
): readonly HeadlineFrameRow[] {
  const read = Object.fromEntries(
    Object.entries(observations).map(([measure, all]) => [measure, observationsWithout(all, leftOut)]),
  )
  return headlineFrames({ title, observations: read, codebook }).map((frames) => ({
    label: labels[frames.kind],
    headline: headlineInWords(frames, title),
    body: bodyInWords(frames),
    match: frames.match,
  }))
}

const labels: Readonly<Record<HeadlineFrames['kind'], string>> = {
  generic: 'Generic frames',
  topic: 'The topic’s own frames',
}

function headlineInWords({ headline }: HeadlineFrames, title: string): string {
  if (headline.length === 0) return 'no cue of any found in it'
  return listed(
    headline.map(({ label, cues, own }) => {
      const words = cues.map((cue) => `“${slice(title, cue)}”`)
      return `${label} (${listed(words)})${own.value === null ? '' : `, ${shareInWords(own)} below`}`
    }),
  )
}

function bodyInWords({ body }: HeadlineFrames): string {
  const [first] = body
  if (!first) return 'none in two sentences, or too few sentences'
  return `${listed(body.map(({ label }) => label))}, ${shareInWords(first.own)}, ${nOf(first.own.n)}`
}

const shareInWords = ({ value, interval }: FrameOfHeadline['own']): string =>
  `${percent(value ?? 0)}${interval ? ` (${rangeInWords(interval, share)})` : ''}`
