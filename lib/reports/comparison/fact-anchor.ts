import type { FactRow } from '@/lib/comparison/facts/fact-matrix'

/** The id of a fact on the page, to which findings lead: "fact-date-singapore" for "date:singapore". */
export const factAnchor = ({ id }: Pick<FactRow, 'id'>): string =>
  `fact-${id.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`
