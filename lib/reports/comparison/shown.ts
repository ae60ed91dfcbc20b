import type { Compared } from '@/lib/reports/comparison/compared'
import { counted } from '@/lib/reports/wording'

/** Up to how many articles have a column of their own. */
const MOST_COLUMNS = 8

/** Whether articles are few enough to stand side by side, each in a column. */
export const areFew = ({ articles }: Pick<Compared, 'articles'>): boolean => articles.length <= MOST_COLUMNS

/** The rows of a list: those in sight, those folded away, and how many the page leaves out. */
export interface Shown<Row> {
  readonly open: readonly Row[]
  readonly folded: readonly Row[]
  readonly left: number
}

interface Limits {
  readonly open: number
  /** Open and folded together. */
  readonly most: number
}

/** The first rows in sight, more of them folded, and the rest counted. */
export const shownOf = <Row>(rows: readonly Row[], { open, most }: Limits): Shown<Row> => ({
  open: rows.slice(0, open),
  folded: rows.slice(open, most),
  left: Math.max(0, rows.length - most),
})

/** The same lists with each row made into another. */
export const shownAs = <Row, Other>(
  { open, folded, left }: Shown<Row>,
  become: (row: Row) => Other,
): Shown<Other> => ({ open: open.map(become), folded: folded.map(become), left })

/** All rows that are in the page, in sight or folded. */
export const rowsIn = <Row>({ open, folded }: Shown<Row>): readonly Row[] => [...open, ...folded]

/** "Drawn are the first 12 of 36 facts."; null where all rows are in sight. */
export function drawnNote({ open, folded, left }: Shown<unknown>, noun: string): string | null {
  const all = open.length + folded.length + left
  return all === open.length ? null : `Drawn are the first ${open.length} of ${counted(all, noun)}.`
}
