import { breaksOff, comparable, isHeadline, isProse, type Line } from '@/lib/import/lines'
import { type Removal, removalOf } from '@/lib/import/removal'

/** Lines that say the title again, as it stands or with the site's name behind it. */
export function findRepeatedTitles(lines: readonly Line[], title: string): readonly Removal[] {
  const wanted = comparable(title)
  if (wanted === '') return []
  return lines.filter((line) => isSameTitle(wanted, line)).map((line) => removalOf(line, 'repeated title'))
}

function isSameTitle(wanted: string, line: Line): boolean {
  if (line.words.length > 2 * wanted.length + 40) return false
  const words = comparable(line.words)
  if (words === wanted) return true
  return (
    wanted.includes(' ') && isHeadline(line) && (extendsTitle(words, wanted) || isNearlyEqual(words, wanted))
  )
}

/** "Kim Leaves Early | The Daily Courier": the title, then up to five words. */
const extendsTitle = (words: string, title: string): boolean =>
  words.startsWith(`${title} `) && words.slice(title.length).split(' ').length <= 6

/** Whether two titles share nine of ten words, as when one was corrected. */
function isNearlyEqual(a: string, b: string): boolean {
  const [first, second] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared >= 0.9 * Math.max(first.size, second.size) && shared >= 5
}

/** Paragraphs that stand in the text once more, and standfirsts that a later paragraph completes. */
export function findRepeatedParagraphs(lines: readonly Line[]): readonly Removal[] {
  const seen = new Set<string>()
  const removals: Removal[] = []
  for (const line of lines.filter((each) => isProse(each) && !each.wrapped)) {
    if (seen.has(line.text)) removals.push(removalOf(line, 'repeated paragraph'))
    seen.add(line.text)
  }
  return [...removals, ...findRepeatedOpenings(lines)]
}

const OPENING = 40

/** "The president said on Monday that he…", where a paragraph begins so and goes on. */
function findRepeatedOpenings(lines: readonly Line[]): readonly Removal[] {
  const whole = new Map(
    lines.filter((line) => !breaksOff(line)).map((line) => [line.text.slice(0, OPENING), line]),
  )
  return lines
    .filter((line) => breaksOff(line) && line.text.length > OPENING)
    .filter((line) => whole.get(line.text.slice(0, OPENING))?.text.startsWith(stemOf(line)))
    .map((line) => removalOf(line, 'beginning of a paragraph given in full'))
}

const stemOf = ({ text }: Line): string => text.slice(0, text.length - 8).trimEnd()
