import type { Unit } from '@/lib/analysis/features/tone/encode'
import { CLASSES } from '@/lib/analysis/features/tone/network-shape'
import { meanGradient } from '@/lib/analysis/features/tone/receipt'
import {
  type Logits,
  readLogits,
  type SentenceTone,
  toneOf,
} from '@/lib/analysis/features/tone/score-sentence'
import type { ToneQuestion } from '@/lib/analysis/features/tone/segments'
import type { ToneModel } from '@/lib/analysis/features/tone/weights-file'

/** What the words of one of the texts that were read add to the score. */
export interface Contributions {
  readonly where: 'sentence' | 'context' | 'title'
  readonly units: readonly Unit[]
  /** One for each unit; 0 of what cannot move the score. */
  readonly weights: Float64Array
}

export interface ExplainedTone extends SentenceTone {
  /** What a sentence without any telling word scores; base and contributions add up to the score. */
  readonly base: number
  readonly contributions: readonly Contributions[]
}

/** Tone of a sentence toward its target, with a receipt that adds up. */
export function explainSentence(model: ToneModel, question: ToneQuestion): ExplainedTone {
  const logits = readLogits(model, question)
  const tone = toneOf(logits)
  const gradient = meanGradient(logits.base, logits.sum)
  const contributions = logits.segments.map((segment) => contributionsOf(segment, gradient))
  let explained = 0
  for (const { weights } of contributions) for (const weight of weights) explained += weight
  return { ...tone, base: tone.score - explained, contributions }
}

function contributionsOf(
  { role, units, parts }: Logits['segments'][number],
  [a = 0, b = 0, c = 0]: readonly number[],
): Contributions {
  const weights = new Float64Array(units.length)
  for (let i = 0, at = 0; i < weights.length; i++, at += CLASSES)
    weights[i] = a * (parts[at] as number) + b * (parts[at + 1] as number) + c * (parts[at + 2] as number)
  return { where: role === 'context' || role === 'title' ? role : 'sentence', units, weights }
}

/** What a word does to the score and under which circumstances, in plain words. */
export function noteOf(unit: Unit, weight: number): string {
  const side = weight > 0 ? 'favourable' : 'unfavourable'
  const told = [
    unit.negated && 'after a negation',
    unit.hedged && 'hedged',
    unit.quoted && 'quoted',
    unit.afterContrast && 'after a contrast',
  ].filter((circumstance) => circumstance !== false)
  return told.length === 0 ? `leans ${side} here` : `leans ${side} here (${told.join(', ')})`
}
