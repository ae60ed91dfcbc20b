import type { ToneProbabilities } from '@/lib/analysis/features/tone-reading'
import type { Cue, Observation, Voice } from '@/lib/analysis/measures/measure'
import type { Scale } from '@/lib/analysis/measures/scale'
import type { Codebook } from '@/lib/lexicons/codebook'
import { deedsInWords } from '@/lib/reports/deeds-in-words'
import type { Marking } from '@/lib/reports/marking'
import { scoreInWords, type ToneStep, toneStep } from '@/lib/reports/tone-step'
import { percent } from '@/lib/reports/wording'
import { slice } from '@/lib/text/span'

export interface ReceiptCue {
  readonly start: number
  /** Empty where no single words stand for the part: the headline, the rest of the sentence. */
  readonly words: string
  readonly kind: Cue['kind']
  readonly weight: number
  readonly note: string
}

/** Why one sentence has its score: the cues' weights add up to it. */
export interface Receipt {
  readonly measure: string
  readonly label: string
  readonly scale: Scale
  /** Counts the sentences that the measure scores, from 1. */
  readonly number: number
  /** How many sentences of the article were scored. */
  readonly of: number
  readonly sentence: string
  readonly score: number
  /** The score in a word; null for shares. */
  readonly word: string | null
  readonly step: ToneStep
  /** "12 % unfavourable, 60 % neutral, 28 % favourable"; null where the measure does not know. */
  readonly likelihood: string | null
  /** Who speaks, in words. */
  readonly voice: string
  readonly cues: readonly ReceiptCue[]
  /** The deeds that the sentence tells of, in words; none where the measure does not read them. */
  readonly deeds: readonly string[]
  /** The next sentences that are marked to either side; null where there is none. */
  readonly previous: number | null
  readonly next: number | null
}

export interface Evidence {
  readonly text: string
  readonly observations: readonly Observation[]
  readonly codebook: Codebook
}

/** The receipt of a sentence that a measure scored; null for none, and where no sentence has that number. */
export function receiptOf(evidence: Evidence, marking: Marking, number: number | null): Receipt | null {
  const { text, observations, codebook } = evidence
  const observation = number === null ? undefined : observations[number - 1]
  if (number === null || !observation) return null
  const { unit, score, voice, probabilities } = observation
  const { measure, label, scale } = marking
  const marked = numbersMarked(observations, marking)
  return {
    ...{ measure, label, scale, number, score },
    word: scoreInWords(score, scale),
    of: observations.length,
    sentence: slice(text, unit),
    step: toneStep(score),
    likelihood: probabilities ? likelihoodInWords(probabilities) : null,
    voice: voiceInWords(voice, codebook),
    cues: observation.cues.map((cue) => receiptCue(text, cue)),
    deeds: deedsInWords(text, observation.deeds ?? [], codebook),
    previous: marked.findLast((other) => other < number) ?? null,
    next: marked.find((other) => other > number) ?? null,
  }
}

const receiptCue = (text: string, { kind, weight, note, ...span }: Cue): ReceiptCue => ({
  ...{ kind, weight, note },
  start: span.start,
  words: slice(text, span),
})

/** The numbers of the sentences that have a mark in the text. */
const numbersMarked = (
  observations: readonly Observation[],
  { marksSentences }: Marking,
): readonly number[] =>
  observations.flatMap(({ cues }, index) =>
    marksSentences || cues.some(({ start, end }) => start < end) ? [index + 1] : [],
  )

function likelihoodInWords({ unfavourable, neutral, favourable }: ToneProbabilities): string {
  return `${percent(unfavourable)} unfavourable, ${percent(neutral)} neutral, ${percent(favourable)} favourable`
}

/** "The outlet’s own voice", or "Donald Trump (Washington), “said”". */
export function voiceInWords(voice: Voice, { camps }: Codebook): string {
  if (voice.kind === 'outlet') return 'The outlet’s own voice'
  const camp = camps.find(({ id }) => id === voice.camp)
  const name = voice.source ?? 'A source that the text does not name'
  const side = camp ? ` (${camp.label})` : ''
  const verb = voice.verb ? `, “${voice.verb}”` : ''
  return `${name}${side}${verb}`
}
