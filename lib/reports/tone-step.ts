import type { Scale, Sides } from '@/lib/analysis/measures/scale'

/** A step of the tone scale, from clearly unfavourable (-3) to clearly favourable (3). */
export type ToneStep = -3 | -2 | -1 | 0 | 1 | 2 | 3

interface ToneStepDefinition {
  readonly step: ToneStep
  readonly label: string
  /** Tones under this one belong here, where no earlier step took them. */
  readonly below: number
}

/** The scale in words, as legends show it. The bounds choose a colour; no number depends on them. */
export const toneScale: readonly ToneStepDefinition[] = [
  { step: -3, label: 'clearly unfavourable', below: -0.45 },
  { step: -2, label: 'unfavourable', below: -0.2 },
  { step: -1, label: 'slightly unfavourable', below: -0.05 },
  { step: 0, label: 'neutral', below: 0.05 },
  { step: 1, label: 'slightly favourable', below: 0.2 },
  { step: 2, label: 'favourable', below: 0.45 },
  { step: 3, label: 'clearly favourable', below: Number.POSITIVE_INFINITY },
]

/** The step of a tone in [-1, 1]. */
export const toneStep = (tone: number): ToneStep => toneScale.find(({ below }) => tone < below)?.step ?? 3

/** The step in words: "slightly favourable". */
export const toneLabel = (tone: number): string =>
  toneScale.find(({ step }) => step === toneStep(tone))?.label ?? 'neutral'

/** A score in a word: a tone's step, or the end toward which it lies, or its middle; null for shares. */
export function scoreInWords(score: number, { kind, sides }: Scale): string | null {
  if (sides === null) return null
  if (kind === 'tone') return toneLabel(score)
  const step = toneStep(score)
  if (step === 0) return sides.middle
  return step > 0 ? sides.high : sides.low
}

/** On which side of a scale a step lies. */
export type Side = keyof Sides

/** The side of a step: of what is called neutral, the middle. */
export function sideOf(step: ToneStep): Side {
  if (step === 0) return 'middle'
  return step > 0 ? 'high' : 'low'
}
