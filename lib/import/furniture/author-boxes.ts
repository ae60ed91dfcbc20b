import type { Line } from '@/lib/import/lines'
import type { Removal } from '@/lib/import/removal'

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
    const after = lines.slice(i + 1, i + 6)
    const name = after[0] && isPersonName(after[0].words) ? after[0].words : null
    const biography = readBiography(after.slice(name === null ? 0 : 1), name)
    const atEnd = heading.start > half && biography.length === 0
    const box = [
      heading,
      ...after.slice(0, name === null ? 0 : 1),
      ...(atEnd ? after.slice(1, 2) : biography),
    ]
    return [{ name, removals: box.map(({ start, end }) => ({ start, end, reason: REASON })) }]
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

const PERSON =
  /^(?:(?:Dr|Prof|Sir|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}.’'-]*(?: (?:van|von|de|der|den|da|di|la|le|bin|al|el|\p{Lu}[\p{L}.’'-]*)){1,4}$/u

/** Whether the words read as one person's name: "Jane van Doe". */
export const isPersonName = (words: string): boolean => words.length <= 50 && PERSON.test(words)
