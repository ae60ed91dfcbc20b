import type { Line } from '@/lib/import/lines'
import { isPersonName } from '@/lib/import/person-names'
import { type Removal, removalOf } from '@/lib/import/removal'

const REASON = 'author box'
const HEADING =
  /^(?:(?:more )?about|meet) (?:the |our )?(?:authors?|writers?|reporters?|journalists?|contributors?):?$/i
const ARCHIVE = /^about [\p{L} .’'-]{3,50} \d+ (?:articles|posts|stories)\b.{0,40}$/iu
const LONGEST_BIOGRAPHY = 700

export interface AuthorBox {
  /** Null where no line reads as a name. */
  readonly name: string | null
  readonly removals: readonly Removal[]
}

/** Boxes about the author: a heading, a name, and the paragraphs of biography under it. */
export function findAuthorBoxes(lines: readonly Line[]): readonly AuthorBox[] {
  const half = (lines.at(-1)?.end ?? 0) / 2
  return lines.flatMap((heading, i) => {
    if (!isBoxHeading(heading)) return []
    const named = lines.slice(i + 1, i + 2).filter(({ words }) => isPersonName(words))
    const name = named[0]?.words ?? null
    const after = lines.slice(i + 1 + named.length, i + 6)
    const biography = readBiography(after, name)
    // Below the article, the paragraph under the name is about the author even if it does not say so.
    const isBelow = heading.start > half && biography.length === 0
    const box = [heading, ...named, ...(isBelow ? after.slice(0, 1) : biography)]
    return [{ name, removals: box.map((line) => removalOf(line, REASON)) }]
  })
}

const isBoxHeading = ({ words }: Line): boolean =>
  words.length < 100 && (HEADING.test(words) || ARCHIVE.test(words))

/** The first paragraphs in a row that speak of the author. */
function readBiography(lines: readonly Line[], name: string | null): readonly Line[] {
  const end = lines.findIndex((line) => !isBiography(line, name?.split(' ').at(-1)))
  return end === -1 ? lines : lines.slice(0, end)
}

const isBiography = ({ text }: Line, surname: string | undefined): boolean =>
  text.length <= LONGEST_BIOGRAPHY &&
  ((surname !== undefined && text.includes(surname)) || /(?:^|\s)@\w/.test(text))
