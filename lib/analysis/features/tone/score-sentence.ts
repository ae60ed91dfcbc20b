import type { Unit } from '@/lib/analysis/features/tone/encode'
import { inputsOf } from '@/lib/analysis/features/tone/inputs'
import { CLASSES, type Kind, type Role } from '@/lib/analysis/features/tone/network-shape'
import { meanGradient, softmax } from '@/lib/analysis/features/tone/receipt'
import { type Segment, segmentsOf, type ToneQuestion } from '@/lib/analysis/features/tone/segments'
import type { ToneModel } from '@/lib/analysis/features/tone/weights-file'
import type { Span } from '@/lib/text/span'

/** Part of the score due to one word. */
export interface Contribution extends Span {
  /** Which text the span lies in. */
  readonly where: 'sentence' | 'context' | 'title'
  readonly weight: number
  readonly note: string
}

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
  /** What a sentence without any telling word scores; base and contributions add up to the score. */
  readonly base: number
  readonly contributions: readonly Contribution[]
}

/** Tone of a sentence toward its target, with a receipt that adds up. */
export function scoreSentence(model: ToneModel, question: ToneQuestion): SentenceTone {
  const segments = segmentsOf(question, model.vocabulary)
  const parts = segments.map((segment) => partsOf(model, segment, question.kind))
  const base = baseLogits(model, question.kind)
  const sum = totalOf(parts)
  const [unfavourable = 0, neutral = 0, favourable = 0] = softmax(base.map((b, c) => b + (sum[c] ?? 0)))
  const score = favourable - unfavourable
  const gradient = meanGradient(base, sum)
  const contributions: Contribution[] = []
  segments.forEach((segment, i) => {
    addContributions(contributions, segment, { parts: parts[i] ?? new Float64Array(), gradient })
  })
  let explained = 0
  for (const { weight } of contributions) explained += weight
  const probabilities = { unfavourable, neutral, favourable }
  return {
    score,
    probabilities,
    tone: likeliest(probabilities),
    base: score - explained,
    contributions,
  }
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

function totalOf(segments: readonly Float64Array[]): readonly number[] {
  let [unfavourable, neutral, favourable] = [0, 0, 0]
  for (const parts of segments)
    for (let i = 0; i < parts.length; i += CLASSES) {
      unfavourable += parts[i] as number
      neutral += parts[i + 1] as number
      favourable += parts[i + 2] as number
    }
  return [unfavourable, neutral, favourable]
}

function addContributions(
  contributions: Contribution[],
  { units, role }: Segment,
  { parts, gradient }: { readonly parts: Float64Array; readonly gradient: readonly number[] },
): void {
  const where = role === 'context' || role === 'title' ? role : 'sentence'
  const [a = 0, b = 0, c = 0] = gradient
  units.forEach((unit, i) => {
    const at = i * CLASSES
    const weight = a * (parts[at] ?? 0) + b * (parts[at + 1] ?? 0) + c * (parts[at + 2] ?? 0)
    if (weight !== 0)
      contributions.push({ where, start: unit.start, end: unit.end, weight, note: noteOf(unit, weight) })
  })
}

function noteOf(unit: Unit, weight: number): string {
  const side = weight > 0 ? 'favourable' : 'unfavourable'
  if (!unit.negated && !unit.hedged && !unit.quoted && !unit.afterContrast) return `leans ${side} here`
  const told = [
    unit.negated && 'after a negation',
    unit.hedged && 'hedged',
    unit.quoted && 'quoted',
    unit.afterContrast && 'after a contrast',
  ].filter((circumstance) => circumstance !== false)
  return `leans ${side} here (${told.join(', ')})`
}
