import { stringify } from 'csv-stringify/sync'

/** What a cell of a table holds; null is an empty cell: not known. */
export type Cell = string | number | null

/** One row: a cell for each column, in their order. */
export type Row = readonly Cell[]

/** Excel takes a file without this mark for another encoding than UTF-8, and spoils every quotation mark in it. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Rows as CSV (RFC 4180), each with its line end. Text that a spreadsheet would run as a formula (=, +, -, @ first)
 * gets a straight apostrophe in front; numbers stay as they are.
 */
const csvLines = (rows: readonly Row[], delimiter = ','): string =>
  stringify([...rows], {
    ...{ delimiter, escape_formulas: true },
    ...{ record_delimiter: '\r\n', quote_record_delimiter: true },
  })

interface Table {
  readonly columns: readonly string[]
  readonly cells: readonly Row[]
}

/** A whole file of a table that is small. */
export const csvText = ({ columns, cells }: Table): string => BYTE_ORDER_MARK + csvLines([columns, ...cells])

/** The same with tabs: what spreadsheets take from the clipboard. */
export const tabbedText = ({ columns, cells }: Table): string => csvLines([columns, ...cells], '\t')

/** A whole file in pieces: the names of the columns, then as many rows at a time as come. */
export async function* csvPieces(
  columns: readonly string[],
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLines([columns])
  for await (const rows of batches) if (rows.length > 0) yield csvLines(rows)
}
