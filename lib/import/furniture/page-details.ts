import { reasonOfLine } from '@/lib/import/furniture/furniture-lines'
import { isSectionName } from '@/lib/import/furniture/link-bars'
import { findSignature, isByline, isNames } from '@/lib/import/guesses/byline'
import { isDateLine } from '@/lib/import/guesses/date'
import { isAddressLine } from '@/lib/import/guesses/url'
import { knownOutlet } from '@/lib/import/known-outlets'
import { comparable, type Line } from '@/lib/import/lines'
import { headOf, type Page } from '@/lib/import/page'
import { type Removal, removalOf } from '@/lib/import/removal'

/** Lines above the article that say who wrote it, when, where and under which section. */
export function findPageDetails({ lines, title, outlet }: Page): readonly Removal[] {
  const head = headOf(lines)
  const signature = findSignature(head, title?.line ?? null)
  const site = outlet === null ? null : comparable(outlet)
  return head.flatMap((line) => {
    if (line === title?.line) return []
    if (line === signature) return [removalOf(line, 'byline')]
    const reason = comparable(line.words) === site ? NAME_OF_OUTLET : detailOf(line)
    return reason === null ? [] : [removalOf(line, reason)]
  })
}

const NAME_OF_OUTLET = 'name of the outlet'

function detailOf(line: Line): string | null {
  if (isByline(line)) return 'byline'
  if (isDateLine(line)) return 'date'
  if (isSectionName(line.words)) return 'section label'
  if (knownOutlet(line.words) !== null) return NAME_OF_OUTLET
  return isDetailsBar(line) ? 'byline and date' : null
}

/** Lines below the article that say when it was published. */
export function findDatesBelow({ lines }: Page): readonly Removal[] {
  const below = lines.slice(headOf(lines).length).slice(-12)
  return below.filter(isDateLine).map((line) => removalOf(line, 'date'))
}

/** "Jane Doe | 12 June 2018 | 5 min read" */
function isDetailsBar({ words, ...line }: Line): boolean {
  const parts = words.split(/\s*[|•·]\s*|\s+[-–—]\s+/).filter((part) => part !== '')
  if (words.length > 200 || parts.length < 2) return false
  const asLines = parts.map((part) => ({ ...line, text: part, words: part }))
  return asLines.some((part) => isDateLine(part) || isByline(part)) && asLines.every(isDetail)
}

const isDetail = (part: Line): boolean =>
  isDateLine(part) ||
  isByline(part) ||
  reasonOfLine(part) !== null ||
  isSectionName(part.words) ||
  knownOutlet(part.words) !== null ||
  isNames(part)

/** Lines that are nothing but a web address, and menus: section names one under the other. */
export function findLinks(lines: readonly Line[]): readonly Removal[] {
  const addresses = lines.filter(isAddressLine).map((line) => removalOf(line, 'web address'))
  const menus = lines.filter((_, i) => isInMenu(lines, i)).map((line) => removalOf(line, 'navigation'))
  return [...addresses, ...menus]
}

const isInMenu = (lines: readonly Line[], i: number): boolean =>
  [i - 2, i - 1, i].some((from) => {
    const three = lines.slice(Math.max(0, from), from + 3)
    return from >= 0 && three.length === 3 && three.every(({ words }) => isSectionName(words))
  })
