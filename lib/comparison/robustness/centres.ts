import { leaningOf } from '@/lib/analysis/measures/verdicts'
import { mean } from '@/lib/statistics/bootstrap'
import type { Span } from '@/lib/text/span'

/** A sentence with what one way of measuring makes of it. */
export interface UnitScore {
  readonly unit: Span
  /** In [-1, 1]. */
  readonly score: number
}

/** What an article's sentences come to; null of none. */
export type Centre = (scored: readonly UnitScore[]) => number | null

export const meanScore: Centre = (scored) => mean(scored.map(({ score }) => score))

export const medianScore: Centre = (scored) => {
  const ordered = inOrder(scored)
  const middle = ordered.length >> 1
  return mean(ordered.slice(ordered.length % 2 === 0 ? middle - 1 : middle, middle + 1))
}

/** A fifth at either end is left out, as Wilcox (2012, Introduction to Robust Estimation) advises. */
export const trimmedMeanScore: Centre = (scored) => {
  const cut = Math.floor(scored.length / 5)
  return mean(inOrder(scored).slice(cut, scored.length - cut))
}

/** Sentences that lean to the favourable side less those that lean to the other, as a share of all. */
export const balanceOfSides: Centre = (scored) => {
  const { favourable, unfavourable } = leaningOf(scored.map(({ score }) => score))
  return scored.length === 0 ? null : (favourable - unfavourable) / scored.length
}

/** Each sentence counts by its characters. */
export const meanByLength: Centre = (scored) => {
  const length = ({ unit }: UnitScore) => unit.end - unit.start
  const all = scored.reduce((sum, each) => sum + length(each), 0)
  return all === 0 ? null : scored.reduce((sum, each) => sum + length(each) * each.score, 0) / all
}

/** The sentence that weighs most is left out. */
export const meanWithoutStrongest: Centre = (scored) =>
  mean(
    scored
      .map(({ score }) => score)
      .toSorted((a, b) => Math.abs(a) - Math.abs(b))
      .slice(0, -1),
  )

const inOrder = (scored: readonly UnitScore[]): readonly number[] =>
  scored.map(({ score }) => score).toSorted((a, b) => a - b)
