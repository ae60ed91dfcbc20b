import type { Cue, Observation, Voice } from '@/lib/analysis/measures/measure'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type ToneStep, toneStep } from '@/lib/reports/tone-step'
import { slice } from '@/lib/text/span'

export interface ReceiptCue {
  readonly start: number
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
  /** Who speaks, in words. */
  readonly voice: string
  readonly cues: readonly ReceiptCue[]
}

export interface Evidence {
  readonly text: string
  readonly observations: readonly Observation[]
  readonly codebook: Codebook
}

/** The receipt of a scored sentence; null where no sentence has that number. */
export function receiptOf({ text, observations, codebook }: Evidence, number: number): Receipt | null {
  const observation = observations[number - 1]
  if (!observation) return null
  const { unit, score, cues, voice } = observation
  return {
    number,
    of: observations.length,
    sentence: slice(text, unit),
    score,
    step: toneStep(score),
    voice: voiceInWords(voice, codebook),
    cues: cues.map(({ kind, weight, note, ...span }) => ({
      ...{ kind, weight, note },
      start: span.start,
      words: slice(text, span),
    })),
  }
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
