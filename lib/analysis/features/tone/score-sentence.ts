import type { Unit } from '@/lib/analysis/features/tone/encode'
import { inputsOf } from '@/lib/analysis/features/tone/inputs'
import { CLASSES, type Kind, type Role } from '@/lib/analysis/features/tone/network-shape'
import { softmax } from '@/lib/analysis/features/tone/receipt'
import { type Segment, segmentsOf, type ToneQuestion } from '@/lib/analysis/features/tone/segments'
import type { ToneModel } from '@/lib/analysis/features/tone/weights-file'

export interface SentenceTone {
  /** P(favourable) − P(unfavourable), −1…1. */
  readonly score: number
  readonly probabilities: {
    readonly unfavourable: number
    readonly neutral: number
    readonly favourable: number
  }
  /** The likeliest class; neutral where none is likelier. */
  readonly tone: -1 | 0 | 1
}

/** Tone of a sentence toward its target. */
export const scoreSentence = (model: ToneModel, question: ToneQuestion): SentenceTone =>
  toneOf(readLogits(model, question))

/** What a score is made of: calibrated logits (unfavourable, neutral, favourable). */
export interface Logits {
  /** Of a sentence without any telling word. */
  readonly base: readonly number[]
  /** What all words add together. */
  readonly sum: readonly number[]
  /** What each unit of each segment adds, three numbers a unit in a row. */
  readonly segments: readonly (Segment & { readonly parts: Float64Array })[]
}

export function readLogits(model: ToneModel, question: ToneQuestion): Logits {
  const segments = segmentsOf(question, model.vocabulary).map(({ role, units }) => ({
    role,
    units,
    parts: partsOf(model, { role, units }, question.kind),
  }))
  return { base: baseLogits(model, question.kind), sum: totalOf(segments), segments }
}

export function toneOf({ base, sum }: Logits): SentenceTone {
  const [unfavourable = 0, neutral = 0, favourable = 0] = softmax(base.map((b, c) => b + (sum[c] ?? 0)))
  const probabilities = { unfavourable, neutral, favourable }
  return { score: favourable - unfavourable, probabilities, tone: likeliest(probabilities) }
}

function likeliest({ unfavourable, neutral, favourable }: SentenceTone['probabilities']): -1 | 0 | 1 {
  if (neutral >= unfavourable && neutral >= favourable) return 0
  return favourable > unfavourable ? 1 : -1
}

function baseLogits(model: ToneModel, kind: Kind): readonly number[] {
  const sharpness = model.header.sharpness[kind]
  return model.network.prior(kind).map((prior) => sharpness * prior)
}

/** Calibrated logits of a text, three a unit in a row, for each part that it may play. */
interface Reading {
  readonly kind: Kind
  readonly parts: ReadonlyMap<Role, Float64Array>
}

const readings = new WeakMap<ToneModel, WeakMap<readonly Unit[], Reading>>()

/** Kept as long as the units are. */
function readingOf(model: ToneModel, { units, role }: Segment, kind: Kind): Reading {
  const own = readings.get(model) ?? new WeakMap<readonly Unit[], Reading>()
  readings.set(model, own)
  const known = own.get(units)
  if (known?.kind === kind && known.parts.has(role)) return known
  const sharpness = model.header.sharpness[kind]
  const fresh = { kind, parts: model.network.partsOf(inputsOf(units), rolesBeside(role, kind), sharpness) }
  own.set(units, fresh)
  return fresh
}

/** A sentence is read as what stands before the next one as well; a title plays the same part beside all. */
const rolesBeside = (role: Role, kind: Kind): readonly Role[] =>
  role === 'title' ? ['title'] : [kind, 'context']

const partsOf = (model: ToneModel, segment: Segment, kind: Kind): Float64Array =>
  readingOf(model, segment, kind).parts.get(segment.role) ?? new Float64Array()

function totalOf(segments: Logits['segments']): readonly number[] {
  let unfavourable = 0
  let neutral = 0
  let favourable = 0
  for (const { parts } of segments)
    for (let i = 0; i < parts.length; i += CLASSES) {
      unfavourable += parts[i] as number
      neutral += parts[i + 1] as number
      favourable += parts[i + 2] as number
    }
  return [unfavourable, neutral, favourable]
}
