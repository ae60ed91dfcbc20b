import type { ToneProbabilities } from '@/lib/analysis/features/tone-reading'
import type { Cue, Observation, Voice } from '@/lib/analysis/measures/measure'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type ToneStep, toneStep } from '@/lib/reports/tone-step'
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
  /** Counts scored sentences from 1. */
  readonly number: number
  /** How many sentences of the article were scored. */
  readonly of: number
  readonly sentence: string
  readonly score: number
  readonly step: ToneStep
  /** "12 % unfavourable, 60 % neutral, 28 % favourable"; null where the measure does not know. */
  readonly likelihood: string | null
  /** Who speaks, in words. */
  readonly voice: string
  readonly cues: readonly ReceiptCue[]
}

export interface Evidence {
  readonly text: string
  readonly observations: readonly Observation[]
  readonly codebook: Codebook
}

/** The receipt of a scored sentence; null for none, and where no sentence has that number. */
export function receiptOf({ text, observations, codebook }: Evidence, number: number | null): Receipt | null {
  const observation = number === null ? undefined : observations[number - 1]
  if (number === null || !observation) return null
  const { unit, score, cues, voice, probabilities } = observation
  return {
    number,
    of: observations.length,
    sentence: slice(text, unit),
    score,
    step: toneStep(score),
    likelihood: probabilities ? likelihoodInWords(probabilities) : null,
    voice: voiceInWords(voice, codebook),
    cues: cues.map(({ kind, weight, note, ...span }) => ({
      ...{ kind, weight, note },
      start: span.start,
      words: slice(text, span),
    })),
  }
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

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
