import type { Comparison } from '@/lib/comparison/comparison'
import { type ComparedMaterial, comparedWith } from '@/lib/reports/comparison/compared'
import {
  type CoverageSection,
  coverageEntry,
  coverageSection,
} from '@/lib/reports/comparison/coverage-section'
import { type FactsSection, factsEntry, factsSection } from '@/lib/reports/comparison/facts-section'
import { type PairsSection, pairsEntry, pairsSection } from '@/lib/reports/comparison/pairs-section'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import {
  type StatementsSection,
  statementsEntry,
  statementsSection,
} from '@/lib/reports/comparison/statements-section'
import type { Database } from '@/lib/storage/database'
import { textsOf as storedTextsOf } from '@/lib/storage/texts'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** What a dashboard shows of a comparison, section by section; null where there is nothing to show. */
export interface ComparisonReport {
  readonly pairs: PairsSection | null
  readonly facts: FactsSection | null
  readonly coverage: CoverageSection | null
  readonly statements: StatementsSection | null
}

export type ComparisonSectionId = keyof ComparisonReport

/** In the order they are shown. */
export const comparisonSections: Readonly<Record<ComparisonSectionId, SectionEntry>> = {
  pairs: pairsEntry,
  facts: factsEntry,
  coverage: coverageEntry,
  statements: statementsEntry,
}

interface Source extends Omit<ComparedMaterial, 'comparison' | 'codebook' | 'textsOf'> {
  readonly db: Database
  readonly published: PublishedCodebook
}

export async function comparisonReport(
  comparison: Comparison,
  { db, published: { codebook }, ...known }: Source,
): Promise<ComparisonReport> {
  const textsOf = (ids: readonly string[]) => storedTextsOf(db, ids)
  const compared = comparedWith({ comparison, codebook, textsOf, ...known })
  return {
    pairs: pairsSection(compared),
    facts: await factsSection(compared),
    coverage: await coverageSection(compared),
    statements: await statementsSection(compared),
  }
}
