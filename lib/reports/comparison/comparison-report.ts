import type { Compared } from '@/lib/reports/comparison/compared'
import { type PairsSection, pairsEntry, pairsSection } from '@/lib/reports/comparison/pairs-section'
import type { SectionEntry } from '@/lib/reports/comparison/section'

/** What a dashboard shows of a comparison, section by section; null where there is nothing to show. */
export interface ComparisonReport {
  readonly pairs: PairsSection | null
}

export type ComparisonSectionId = keyof ComparisonReport

/** In the order they are shown. */
export const comparisonSections: Readonly<Record<ComparisonSectionId, SectionEntry>> = {
  pairs: pairsEntry,
}

export const comparisonReport = (compared: Compared): ComparisonReport => ({
  pairs: pairsSection(compared),
})
