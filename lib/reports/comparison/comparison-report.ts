import type { Comparison } from '@/lib/comparison/comparison'
import { type ComparedMaterial, comparedWith } from '@/lib/reports/comparison/compared'
import { type PairsSection, pairsEntry, pairsSection } from '@/lib/reports/comparison/pairs-section'
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
import { type WordsSection, wordsEntry, wordsSection } from '@/lib/reports/comparison/words-section'
import type { Database } from '@/lib/storage/database'
import { textsOf as storedTextsOf } from '@/lib/storage/texts'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** What a dashboard shows of a comparison, section by section; null where there is nothing to show. */
export interface ComparisonReport {
  readonly pairs: PairsSection | null
  readonly words: WordsSection | null
  readonly sharedText: SharedTextSection | null
  readonly sharedQuotations: SharedQuotationsSection | null
}

export type ComparisonSectionId = keyof ComparisonReport

/** In the order they are shown. */
export const comparisonSections: Readonly<Record<ComparisonSectionId, SectionEntry>> = {
  pairs: pairsEntry,
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
  const textsOf = (ids: readonly string[]) => storedTextsOf(db, ids)
  const compared = comparedWith({ comparison, codebook, textsOf, ...known })
  return {
    pairs: pairsSection(compared),
    words: await wordsSection(compared),
    sharedText: await sharedTextSection(compared),
    sharedQuotations: await sharedQuotationsSection(compared),
  }
}
