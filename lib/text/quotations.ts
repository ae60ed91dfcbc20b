import { type Block, findBlocks } from '@/lib/text/blocks'
import { type Span, slice } from '@/lib/text/span'

/** A stretch between quotation marks, the marks included. */
export interface Quotation extends Span {
  /** False where the paragraph ends without a closing mark: the speaker may go on in the next one. */
  readonly closed: boolean
}

/** A character that may open or close a quotation, with what stands beside it inside the block. */
interface Mark {
  readonly offset: number
  readonly sign: string
  readonly before: string
  readonly after: string
}

const MARKS = /["“”„«»‘’']/g
const DOUBLE = /["“”„«»]/
const BOUNDARY_BEFORE = /^$|[\s([{—–\-/,:;“"]/
const ENDS_SPEECH = /[\p{L}.,!?…]/u
const BEGINS_SPEECH = /[\p{L}[]/u
const BOUNDARY_AFTER = /^$|[\s.,;:!?…)\]}—–\-/”"»]/

/** Quotations in order and disjoint; one inside another belongs to it. None crosses a paragraph's end. */
export function findQuotations(
  text: string,
  blocks: readonly Block[] = findBlocks(text),
): readonly Quotation[] {
  return blocks.flatMap((block) => quotationsOf(block, marksOf(text, block)))
}

function marksOf(text: string, block: Span): readonly Mark[] {
  const line = slice(text, block)
  return Array.from(line.matchAll(MARKS), ({ index, 0: sign }) => ({
    offset: block.start + index,
    sign,
    before: line.charAt(index - 1),
    after: line.charAt(index + 1),
  }))
}

function quotationsOf(block: Span, marks: readonly Mark[]): readonly Quotation[] {
  const found: Quotation[] = []
  const lastSingleClose = marks.findLastIndex(isSingleClose)
  let open: Mark | undefined
  for (const [index, mark] of marks.entries()) {
    if (open === undefined) {
      const closable = isDouble(mark) || index < lastSingleClose
      if (closable && opens(mark)) open = mark
      else if (found.length === 0 && isStrayClose(mark))
        found.push({ start: block.start, end: mark.offset + 1, closed: true })
    } else if (closes(mark, open)) {
      found.push({ start: open.offset, end: mark.offset + 1, closed: true })
      open = undefined
    }
  }
  if (open) found.push({ start: open.offset, end: block.end, closed: false })
  return found
}

/** A closing mark that nothing opened: the paragraph began with the quotation. */
const isStrayClose = ({ sign, before, after }: Mark): boolean =>
  (sign === '”' || sign === '"') && ENDS_SPEECH.test(before) && BOUNDARY_AFTER.test(after)

const isDouble = ({ sign }: Mark): boolean => DOUBLE.test(sign)
const isSingleClose = ({ sign, before, after }: Mark): boolean =>
  (sign === '’' || sign === "'") && /\S/.test(before) && BOUNDARY_AFTER.test(after)

/** ‘ before a digit is a clipped year, and a straight mark inside a word an apostrophe. */
function opens({ sign, before, after }: Mark): boolean {
  if (sign === '“' || sign === '„' || sign === '«') return /\S/.test(after)
  if (sign === '"') return BOUNDARY_BEFORE.test(before) && /\S/.test(after)
  return (sign === '‘' || sign === "'") && BOUNDARY_BEFORE.test(before) && BEGINS_SPEECH.test(after)
}

/** Typists close with whatever mark is at hand: of a double quotation, any double mark that ends a word does. */
function closes(mark: Mark, open: Mark): boolean {
  if (!isDouble(open)) return isSingleClose(mark)
  return mark.sign === '”' || mark.sign === '»' || (isDouble(mark) && BOUNDARY_AFTER.test(mark.after))
}
