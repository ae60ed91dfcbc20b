import { type ComparisonReport, comparisonSections } from '@/lib/reports/comparison/comparison-report'
import type { DashboardSection } from '@/lib/reports/dashboard-sections'

/** A section of a page by its heading, and where it begins. */
export interface ContentsEntry {
  readonly href: string
  readonly heading: string
}

/** The sections of a dashboard that have something to show, in their order. */
export const contentsOf = (
  sections: readonly DashboardSection[],
  comparison: ComparisonReport | null,
): readonly ContentsEntry[] => [
  ...sections.map(({ id, shortHeading }) => ({ href: `#${id}`, heading: shortHeading })),
  ...(comparison ? comparedContents(comparison) : []),
]

const comparedContents = (comparison: ComparisonReport): readonly ContentsEntry[] =>
  Object.entries(comparisonSections)
    .filter(([part]) =>
      Object.entries(comparison).some(([name, section]) => name === part && section !== null),
    )
    .map(([, { id, heading }]) => ({ href: `#${id}`, heading }))
