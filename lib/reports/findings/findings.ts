import type { Comparison } from '@/lib/comparison/comparison'
import type { PairsSection } from '@/lib/reports/comparison/pairs-section'
import { coverageFinding } from '@/lib/reports/findings/coverage-finding'
import { factsFinding } from '@/lib/reports/findings/facts-finding'
import type { Finding } from '@/lib/reports/findings/finding'
import { framesFinding } from '@/lib/reports/findings/frames-finding'
import { type Measured, type Naming, namingOf } from '@/lib/reports/findings/measured'
import { pairsFinding } from '@/lib/reports/findings/pairs-finding'
import { toneFinding } from '@/lib/reports/findings/tone-finding'
import { voicesFinding } from '@/lib/reports/findings/voices-finding'

/** What the findings of a dashboard are taken from. */
export interface Found {
  readonly articles: readonly Measured[]
  /** What tone is measured toward, as a noun phrase. */
  readonly target: string
  /** Null while it is worked out. */
  readonly comparison: Comparison | null
  /** The section that shows every two side by side, if there is one. */
  readonly pairs: PairsSection | null
}

/** Fewer sentences are filled up with what cannot be told. */
const FEWEST = 3

/**
 * Up to six plain sentences on what differs, what agrees and what cannot be told apart. A difference counts as found
 * only where the comparison says so, an interval leaves out zero, or two intervals do not overlap.
 */
export function findingsOf({ articles, target, comparison, pairs }: Found): readonly Finding[] {
  if (articles.length === 0) return []
  const naming = namingOf(articles, target)
  return mostTelling(
    [
      toneFinding(naming),
      ...(comparison ? comparedFindings(comparison, pairs, naming) : []),
      voicesFinding(naming),
      framesFinding(naming),
    ].flatMap((finding) => finding ?? []),
  )
}

const comparedFindings = (
  comparison: Comparison,
  section: PairsSection | null,
  naming: Naming,
): readonly (Finding | null)[] => [
  pairsFinding({ pairs: comparison.tone, section }, naming),
  factsFinding(comparison.facts, naming),
  coverageFinding(comparison, naming),
]

/** What is telling, in order, with as much of the rest as it takes to make three. */
function mostTelling(findings: readonly Finding[]): readonly Finding[] {
  const others = findings.filter(({ isTelling }) => !isTelling)
  const room = Math.max(0, FEWEST - (findings.length - others.length))
  const kept = new Set(others.slice(0, room))
  return findings.filter((finding) => finding.isTelling || kept.has(finding))
}
