import type { Attribution } from '@/lib/analysis/features/attributions'

/**
 * Attributions without those that share an earlier one's cue: “Kim is a ‘smart guy’, Trump said” is one statement,
 * though its quotation and its paraphrase are two attributions.
 */
export function statementsOf(attributions: readonly Attribution[]): readonly Attribution[] {
  const cues = new Set<number>()
  return attributions.filter(({ cue }) => {
    const isFirst = cue === null || !cues.has(cue.start)
    if (cue) cues.add(cue.start)
    return isFirst
  })
}
