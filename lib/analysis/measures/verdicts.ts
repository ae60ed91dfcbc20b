import type { Leaning, Measurement, Verdict, VerdictRule } from '@/lib/analysis/measures/measure'

/** A unit leans to a side from this score on; one that scores less says little of its article by itself. */
export const LEANS = 0.2

/** How many scores lean to either side. */
export const leaningOf = (scores: readonly number[]): Leaning => ({
  favourable: scores.filter((score) => score >= LEANS).length,
  unfavourable: scores.filter((score) => score <= -LEANS).length,
})

/** The word for what was measured; null where it is not known how many units lean to a side. */
export function verdictOf(
  rules: readonly VerdictRule[],
  { interval, n, leaning }: Pick<Measurement, 'interval' | 'n'> & { readonly leaning: Leaning | null },
): Verdict | null {
  if (leaning === null) return null
  if (interval === null) return 'unclear'
  return rules.find(({ holds }) => holds({ interval, n, leaning }))?.verdict ?? null
}
