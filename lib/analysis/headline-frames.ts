import { type FrameCue, findFrameCues } from '@/lib/analysis/features/frame-cues'
import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import { FEWEST_WITH_CUES } from '@/lib/analysis/measures/frame-verdicts'
import { frameMeasure } from '@/lib/analysis/measures/generic-frames'
import type { Measurement, Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { topicFrameShare } from '@/lib/analysis/topic-frame-shares'
import type { Codebook } from '@/lib/lexicons/codebook'
import { genericFrames } from '@/lib/lexicons/frame-cues'
import type { Span } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

/** A frame as the headline and the outlet's own voice below it take it up. */
export interface FrameOfHeadline {
  readonly label: string
  /** Its cues in the headline, in order. */
  readonly cues: readonly Span[]
  /** The share of the sentences in the outlet's voice that carry cues of it. */
  readonly own: Measurement
}

/**
 * How the strongest frames of a headline and of the own voice below it stand to each other: the same; different
 * beyond what chance may do; not to be told apart; or not known, where one of them shows no frame.
 */
export type FrameMatch = 'same' | 'differs' | 'too close to call' | 'not known'

/** The frames of one kind. Several are strongest where they tie. */
export interface HeadlineFrames {
  readonly kind: 'generic' | 'topic'
  /** Those with most cues in the headline; none where it has no cue. */
  readonly headline: readonly FrameOfHeadline[]
  /** Those that most sentences in the outlet's voice carry, at least two; none where the own voice is too short. */
  readonly body: readonly FrameOfHeadline[]
  readonly match: FrameMatch
}

interface Material {
  readonly title: string
  readonly observations: ObservationsByMeasure
  readonly codebook: Codebook
}

/** The strongest frames of a headline beside those of the own voice: the generic ones, and the topic's if it has any. */
export function headlineFrames({ title, observations, codebook }: Material): readonly HeadlineFrames[] {
  const cues = findFrameCues({ text: title, tokens: findTokens(title) }, codebook)
  const ownOf = (measure: string) => (observations[measure] ?? []).filter(isOwn)
  const generic = genericFrames.map((id) => {
    const measure = frameMeasure(id)
    return {
      label: measure.label,
      cues: cuesOf(cues.generic, id),
      own: measurementOf(measure, ownOf(measure.id)),
    }
  })
  const topic = codebook.frames.map(({ id, label }) => ({
    label,
    cues: cuesOf(cues.topic, id),
    own: topicFrameShare(ownOf('topic-frames'), id),
  }))
  return [strongest('generic', generic), ...(topic.length > 0 ? [strongest('topic', topic)] : [])]
}

const isOwn = ({ voice }: Observation): boolean => voice.kind === 'outlet'

const cuesOf = (cues: readonly FrameCue[], frame: string): readonly Span[] =>
  cues.filter(({ frames }) => frames.includes(frame)).map(({ start, end }) => ({ start, end }))

function strongest(kind: HeadlineFrames['kind'], frames: readonly FrameOfHeadline[]): HeadlineFrames {
  const headline = most(frames, ({ cues }) => cues.length, 1)
  const body = most(frames, ({ own }) => (own.value === null ? 0 : withCues(own)), FEWEST_WITH_CUES)
  return { kind, headline, body, match: matchOf(headline, body) }
}

const withCues = ({ observations }: Measurement): number =>
  observations.filter(({ score }) => score > 0).length

/** Those that have most, if they have at least so many. */
function most<T>(all: readonly T[], count: (each: T) => number, atLeast: number): readonly T[] {
  const largest = Math.max(atLeast, ...all.map(count))
  return all.filter((each) => count(each) === largest)
}

function matchOf(headline: readonly FrameOfHeadline[], body: readonly FrameOfHeadline[]): FrameMatch {
  if (headline.length === 0 || body.length === 0) return 'not known'
  if (headline.some((frame) => body.includes(frame))) return 'same'
  const isApart = headline.every(({ own: { interval: ofHeadline } }) =>
    body.every(({ own: { interval: ofBody } }) => ofHeadline && ofBody && ofHeadline.high < ofBody.low),
  )
  return isApart ? 'differs' : 'too close to call'
}
