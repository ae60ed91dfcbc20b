import type { Unit } from '@/lib/analysis/features/tone/encode'

/** A clause ends at these; a negation does not reach past them. */
const STOPS = new Set([',', ';', ':', '—', '–', '.', '?', '!', '(', ')'])
/** How many words a negator and a hedge reach; tuned by eye on invented sentences. */
const NEGATION_REACH = 6
const HEDGE_REACH = 12

/** Tells each word its clause, and whether a negator, a hedge or a contrast reaches it. */
export function markScopes(units: Unit[]): void {
  let negation = 0
  let hedge = 0
  let clause = 0
  let contrast = false
  const lastContrast = units.findLastIndex(({ word }) => word.plain === 'but' || word.plain === 'however')
  units.forEach((u, i) => {
    const { word } = u
    const isWord = u.kind === 'word'
    const contrasting = isWord && word.isContrast
    if (u.kind === 'stop' && STOPS.has(word.plain)) {
      clause++
      negation = 0
      hedge = 0
    }
    if (contrasting) {
      clause++
      contrast = true
      negation = 0
    }
    u.negated = negation > 0
    u.hedged = hedge > 0
    u.afterContrast = contrast
    u.beforeContrast = i < lastContrast
    u.clause = clause
    negation = isWord && word.isNegator ? NEGATION_REACH : negation - 1
    hedge = isWord && word.isHedge ? HEDGE_REACH : hedge - 1
  })
}
