import type { CitationKey } from '@/lib/lexicons/bibliography'

/** How one part of a comparison is worked out, as the methodology tells it. */
export interface ComparisonMethod {
  /** That of its section on a dashboard; part of addresses. */
  readonly id: string
  readonly heading: string
  /** What is done, in order. */
  readonly steps: readonly string[]
  /** As it is written in one line. */
  readonly formulas: readonly string[]
  /** What was measured of it, and on how many cases; what is not known is said to be so. */
  readonly validity: string
  readonly limits: readonly string[]
  readonly sources: readonly CitationKey[]
}
