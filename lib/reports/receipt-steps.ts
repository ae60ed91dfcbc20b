import { anchorOf, FIRST, queryOf, type Reading, readingHref } from '@/lib/reports/reading'
import type { Receipt } from '@/lib/reports/receipt'

/** Where a reader can go from an open receipt, or from none; null where there is nothing. */
export interface ReceiptSteps {
  /** The id of the mark whose receipt is open; null while none is. */
  readonly open: string | null
  readonly previous: string | null
  /** While none is open, the first sentence of the text that has one. */
  readonly next: string | null
  /** The page without a receipt, at the mark that had it. */
  readonly closed: string
}

interface Opened {
  readonly href: string
  readonly reading: Reading
  readonly receipt: Receipt | null
}

/** The steps along the marked sentences of the measure whose receipt is open, in the order of the text. */
export function receiptSteps({ href, reading, receipt }: Opened, scored: number): ReceiptSteps {
  if (receipt === null) return stepsIn({ href, reading, scored })
  const { measure, number, previous, next } = receipt
  const open = anchorOf(measure, number)
  const to = (sentence: number | null) =>
    sentence === null ? null : readingHref(href, { ...reading, of: measure, sentence })
  return {
    open,
    previous: to(previous),
    next: to(next),
    closed: `${href}${queryOf({ ...reading, sentence: null })}#${open}`,
  }
}

interface Unopened {
  readonly href: string
  readonly reading: Reading
  /** How many sentences tone scores. */
  readonly scored: number
}

function stepsIn({ href, reading, scored }: Unopened): ReceiptSteps {
  const hasMarks = scored > 0 && reading.marks.includes(FIRST)
  return {
    open: null,
    previous: null,
    next: hasMarks ? readingHref(href, { ...reading, of: FIRST, sentence: 1 }) : null,
    closed: `${href}${queryOf(reading)}`,
  }
}
