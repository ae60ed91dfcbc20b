import { isSectionName } from '@/lib/import/furniture/link-bars'
import { isDateLine } from '@/lib/import/guesses/date'
import { knownOutlet } from '@/lib/import/known-outlets'
import type { Line } from '@/lib/import/lines'
import { isPersonName } from '@/lib/import/person-names'

const LONGEST = 150
const ROLE =
  /\b(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|contributors?|bureau|press|news)\b/i
const BETWEEN_NAMES = /\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/

/** Whether a line is nothing but "By Jane Doe and John Roe, Staff Writers". */
export const isByline = ({ words }: Line): boolean => readByline(words) !== null

/** Whether a line is nothing but names and the next one nothing but an outlet: "Jane Doe", "USA TODAY". */
export const isSignature = (line: Line, next: Line | undefined): boolean =>
  isNames(line) && next !== undefined && knownOutlet(next.words) !== null

/** Whether a line is nothing but the names of people. */
export const isNames = ({ words }: Line): boolean =>
  words.length <= LONGEST &&
  !isSectionName(words) &&
  !ROLE.test(words) &&
  words.split(BETWEEN_NAMES).every(isPersonName)

/** The line above the article that is nothing but names, by an outlet's name or, under the title, by a date. */
export function findSignature(head: readonly Line[], title: Line | null): Line | null {
  const top = title === null ? head.length : head.indexOf(title) + 1
  const signature = head.find(
    (line, i) => isSignature(line, head[i + 1]) || (i >= top && isNames(line) && isByDate(head, i)),
  )
  return signature ?? null
}

const isByDate = (head: readonly Line[], i: number): boolean =>
  [head[i - 1], head[i + 1]].some((beside) => beside !== undefined && isDateLine(beside))

/** Names on a line such as "By Jane Doe"; null where the line is something else. */
export function readByline(words: string): string | null {
  if (words.length > LONGEST) return null
  const [, label, names] =
    /^(by|written by|posted by|author|story by|words by)\b\s?:?\s+(.+)$/i.exec(words) ?? []
  if (label === undefined || names === undefined || /^[a-z]/.test(names)) return null
  return namesIn(names)
}

/** The names at the start of "Jane Doe and John Roe, Staff Writers | June 12, 2018"; null where there are none. */
export function namesIn(words: string): string | null {
  const [list = ''] = words.split(
    /\s*[|•·(@]|\s[-–—]\s|,?\s+(?:for|on|at|in|updated|published|posted)\s|,?\s(?=(?:\p{Lu}\p{Ll}{2,8}\.? )?\d)/u,
  )
  const people: string[] = []
  for (const part of list.split(BETWEEN_NAMES)) {
    if (ROLE.test(part) || !isPersonName(inCapitals(part))) break
    people.push(inCapitals(part))
  }
  return people.length === 0 ? null : joinNames(people)
}

const joinNames = (people: readonly string[]): string =>
  people.length === 1 ? people.join('') : `${people.slice(0, -1).join(', ')} and ${people.at(-1)}`

/** "JANE DOE" is written as "Jane Doe"; other names stay. */
const inCapitals = (name: string): string =>
  /\p{Ll}/u.test(name) || !name.includes(' ')
    ? name.trim()
    : name
        .toLowerCase()
        .replace(/(^|[\s'’-])\p{L}/gu, (start) => start.toUpperCase())
        .trim()

/** Who, by the lines of a page, wrote the article; null where no line says so. */
export function guessByline(
  head: readonly Line[],
  lines: readonly Line[],
  title: Line | null,
): string | null {
  const named = head.map(({ words }) => readByline(words)).find((names) => names !== null)
  const signature = findSignature(head, title)
  return named ?? (signature && namesIn(signature.words)) ?? reporterIn(lines) ?? contributorIn(lines)
}

/** "(Reporting by Jane Doe; Editing by John Roe)" */
function reporterIn(lines: readonly Line[]): string | null {
  for (const { text } of lines.slice(-12)) {
    const names = /^[([]?Reporting by ([^;()[\]]{3,150})/.exec(text)?.[1]
    if (names !== undefined) return namesIn(names.replace(/\.$/, ''))
  }
  return null
}

/** "Ian Roe contributed to this report for The Courier". Who contributed without an outlet helped someone else. */
function contributorIn(lines: readonly Line[]): string | null {
  for (const { words } of lines.slice(-12)) {
    const names = /^(\p{Lu}[^.]{2,80}?) contributed to this (?:report|story|article) for \p{Lu}/u.exec(
      words,
    )?.[1]
    if (names !== undefined) return namesIn(names)
  }
  return null
}
