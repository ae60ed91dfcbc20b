import { findAuthorBoxes } from '@/lib/import/furniture/author-boxes'
import { findFurnitureInLine } from '@/lib/import/furniture/furniture-lines'
import { isSectionName } from '@/lib/import/furniture/link-bars'
import { isByline, isSignature } from '@/lib/import/guesses/byline'
import { isDateLine } from '@/lib/import/guesses/date'
import { knownOutlet } from '@/lib/import/known-outlets'
import { comparable, isHeadline, type Line } from '@/lib/import/lines'
import { headOf, type PageTitle } from '@/lib/import/page'
import { splitSentences } from '@/lib/text/sentences'

/** The headline above the article; of several, one that is repeated further down. Null where there is none. */
export function guessTitle(lines: readonly Line[]): PageTitle | null {
  const boxed = new Set(findAuthorBoxes(lines).flatMap(({ removals }) => removals.map(({ start }) => start)))
  const candidates = headOf(lines).filter(
    (each, i) => isTitleLike(each) && !isSignature(each, lines[i + 1]) && !boxed.has(each.start),
  )
  const line =
    candidates.find((candidate) => isRepeated(candidate, lines)) ??
    candidates.find(isLong) ??
    candidates[0] ??
    headlineUnderSummary(lines)
  return line ? { ...splitSite(line.words.replace(/^(?:title|headline):\s*/i, '')), line } : null
}

/** The first headline of a page that opens with its story in bullet points; null where it does not. */
function headlineUnderSummary(lines: readonly Line[]): Line | null {
  const [point = -1] = lines.flatMap((line, i) => (isPoint(line) && i < 4 ? [i] : []))
  const afterPoints = lines.findIndex((line, i) => i > point && !isPoint(line))
  const headline = point === -1 ? undefined : lines[afterPoints]
  return headline && isTitleLike(headline) && isLong(headline) ? headline : null
}

const isPoint = ({ text }: Line): boolean => /^[-•*] /.test(text)

const isTitleLike = (line: Line): boolean =>
  line.words.length <= 200 &&
  /\S\s+\S/.test(line.words) &&
  !line.wrapped &&
  !closesLikeStatement(line) &&
  !isPoint(line) &&
  !isAboutThePage(line)

/** More than one sentence, or a full stop, unless it is that of "the U.S." */
const closesLikeStatement = ({ words }: Line): boolean =>
  splitSentences(words).length > 1 ||
  (/[.,:;…]["'”’)\]]*$/.test(words) && !/\b(?:\p{Lu}\.){2,}$/u.test(words))

const isAboutThePage = (line: Line): boolean =>
  findFurnitureInLine(line).length > 0 ||
  isSectionName(line.words) ||
  isByline(line) ||
  isDateLine(line) ||
  knownOutlet(line.words) !== null

const isRepeated = (line: Line, lines: readonly Line[]): boolean =>
  lines.some((other) => other !== line && comparable(other.words) === comparable(line.words))

const isLong = (line: Line): boolean => isHeadline(line) && line.words.split(/\s+/).length >= 4

/** "Kim Leaves Early | The Daily Courier" is a title and its site; so is "… - Fox News", where we know the name. */
function splitSite(words: string): { readonly title: string; readonly site: string | null } {
  const [, title, mark = '', site] = /^(.{10,})\s+([|»]|::|[-–—])\s+([^|]{2,40})$/.exec(words) ?? []
  const found = title !== undefined && site !== undefined && isSite(mark, site)
  return found ? { title, site: knownOutlet(site) ?? site } : { title: words, site: null }
}

/** A dash also stands within titles: after one, only what is called like an outlet is one. */
const isSite = (mark: string, site: string): boolean =>
  /[-–—]/.test(mark) ? knownOutlet(site) !== null || isCalledLikeOutlet(site) : site.split(' ').length <= 5

const isCalledLikeOutlet = (site: string): boolean =>
  /^(?:The )?(?:\p{Lu}[\p{L}.&]* ){0,3}(?:News|Times|Post|Tribune|Journal|Herald|Courier|Gazette|Chronicle|Observer|Review|Daily|Press|Magazine|Mail|Telegraph|Standard|Star|Sun|Globe|Monitor)$/u.test(
    site,
  ) || /^[\w-]+\.(?:com|org|net|co\.uk)$/i.test(site)
