import type { Comparison } from '@/lib/comparison/comparison'
import { type ComparedMaterial, comparedWith } from '@/lib/reports/comparison/compared'
import {
  type CoverageSection,
  coverageEntry,
  coverageSection,
} from '@/lib/reports/comparison/coverage-section'
import { type FactsSection, factsEntry, factsSection } from '@/lib/reports/comparison/facts-section'
import { type PairsSection, pairsEntry, pairsSection } from '@/lib/reports/comparison/pairs-section'
import { rememberedTexts } from '@/lib/reports/comparison/remembered-texts'
import {
  type RobustnessSection,
  robustnessEntry,
  robustnessSection,
} from '@/lib/reports/comparison/robustness-section'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import {
  type SharedQuotationsSection,
  sharedQuotationsEntry,
  sharedQuotationsSection,
} from '@/lib/reports/comparison/shared-quotations-section'
import {
  type SharedTextSection,
  sharedTextEntry,
  sharedTextSection,
} from '@/lib/reports/comparison/shared-text-section'
import {
  type StatementsSection,
  statementsEntry,
  statementsSection,
} from '@/lib/reports/comparison/statements-section'
import {
  type TimelineSection,
  timelineEntry,
  timelineSection,
} from '@/lib/reports/comparison/timeline-section'
import { type WordsSection, wordsEntry, wordsSection } from '@/lib/reports/comparison/words-section'
import type { Database } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** What a dashboard shows of a comparison, section by section; null where there is nothing to show. */
export interface ComparisonReport {
  readonly pairs: PairsSection | null
  readonly facts: FactsSection | null
  readonly coverage: CoverageSection | null
  readonly statements: StatementsSection | null
  readonly timeline: TimelineSection | null
  readonly robustness: RobustnessSection | null
  readonly words: WordsSection | null
  readonly sharedText: SharedTextSection | null
  readonly sharedQuotations: SharedQuotationsSection | null
}

export type ComparisonSectionId = keyof ComparisonReport

/** In the order they are shown. */
export const comparisonSections: Readonly<Record<ComparisonSectionId, SectionEntry>> = {
  pairs: pairsEntry,
  facts: factsEntry,
  coverage: coverageEntry,
  statements: statementsEntry,
  timeline: timelineEntry,
  robustness: robustnessEntry,
  words: wordsEntry,
  sharedText: sharedTextEntry,
  sharedQuotations: sharedQuotationsEntry,
}

interface Source extends Omit<ComparedMaterial, 'comparison' | 'codebook' | 'textsOf'> {
  readonly db: Database
  readonly published: PublishedCodebook
}

export async function comparisonReport(
  comparison: Comparison,
  { db, published: { codebook }, ...known }: Source,
): Promise<ComparisonReport> {
  const compared = comparedWith({ comparison, codebook, textsOf: rememberedTexts(db), ...known })
  return {
    pairs: pairsSection(compared),
    facts: await factsSection(compared),
    coverage: await coverageSection(compared),
    statements: await statementsSection(compared),
    timeline: timelineSection(compared),
    robustness: robustnessSection(compared),
    words: await wordsSection(compared),
    sharedText: await sharedTextSection(compared),
    sharedQuotations: await sharedQuotationsSection(compared),
  }
}
