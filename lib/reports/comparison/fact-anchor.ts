/** The id on a page of the row of a fact: "fact-date-singapore" for "date:singapore". */
export function factAnchor(rowId: string): string {
  const slug = rowId
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  return `fact-${slug}`
}
