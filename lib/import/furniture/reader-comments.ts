import type { Line } from '@/lib/import/lines'
import { type Removal, removalOf } from '@/lib/import/removal'

const COUNT =
  /^(?:(?:\d+|one|two|three) (?:thoughts?|comments?|responses?|replies)(?: (?:on|to) .{1,200})?|comments?(?: ?\(\d+\))?:?)$/i
const FORM = /^(?:leave|post|add|write) a (?:reply|comment)\b.{0,40}$/i

/** What readers wrote: from the count of comments, in the page's second half, to the form for the next one. */
export function findReaderComments(lines: readonly Line[]): readonly Removal[] {
  const half = (lines.at(-1)?.end ?? 0) / 2
  const first = lines.findIndex(({ start, words }) => start > half && words.length < 220 && COUNT.test(words))
  const form = lines.findIndex(({ words }, i) => i > first && words.length < 80 && FORM.test(words))
  if (first === -1 || form === -1) return []
  return lines.slice(first, form).map((line) => removalOf(line, 'reader comment'))
}
