/**
 * P-values adjusted for how many there are, in their order: calling those below α significant keeps the chance of
 * even one false call below α, however they depend on each other. Holm, S. (1979). A Simple Sequentially Rejective
 * Multiple Test Procedure.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(pValues.length).fill(1)
  const ordered = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  let greatest = 0
  ordered.forEach(({ p, index }, rank) => {
    greatest = Math.min(1, Math.max(greatest, p * (pValues.length - rank)))
    adjusted[index] = greatest
  })
  return adjusted
}
