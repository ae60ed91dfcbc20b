import { breaksOff, comparable, isHeadline, type Line } from '@/lib/import/lines'
import { type Removal, removalOf } from '@/lib/import/removal'

const TEASER = 'teaser of another story'

/** A headline given twice over a paragraph that breaks off: how pages announce their other stories. */
export function findTeasers(lines: readonly Line[]): readonly Removal[] {
  return lines.flatMap((line, i) => {
    const [again, opening] = lines.slice(i + 1, i + 3)
    if (!again || !isHeadline(line) || comparable(line.words) !== comparable(again.words)) return []
    const teaser = opening && breaksOff(opening) ? [line, again, opening] : [again]
    return teaser.map((part) => removalOf(part, teaser.length > 1 ? TEASER : 'repeated headline'))
  })
}

/** Headings over lists of other stories. */
const listHeadings: readonly RegExp[] = [
  /^(?:related|recommended|more|other|latest|popular|trending|top|recent|similar|featured|further|most (?:read|popular|viewed|shared|recent)) (?:articles|stories|posts|news|reads|reading|content|topics|coverage|links|videos?)(?: (?:for you|now|today|from .{1,40}|on .{1,40}|in .{1,40}))?:?$/i,
  /^(?:you (?:may|might|will|could) (?:also |like |also like |be interested |enjoy ).{0,30}|we recommend|recommended(?: for you| by .{1,20})?|suggested (?:for you|reading)|read next|up next|what to read next|don['’]t miss|editor['’]?s['’]? (?:picks?|choice)|most (?:read|popular|viewed)|trending(?: now)?|related|also read|read also|see also|read more|more to explore|popular posts from this blog|more on this(?: story| topic)?|sponsored stories|around the web|from (?:the|around the) web|promoted stories|in other news|more like this|keep reading|more from .{1,40})[:.…]*$/i,
]

/** Lists of other stories: a heading that announces one, and the headlines under it. */
export function findStoryLists(lines: readonly Line[]): readonly Removal[] {
  return lines.flatMap((line, i) => {
    if (!listHeadings.some((heading) => line.words.length < 100 && heading.test(line.words))) return []
    const after = lines.slice(i + 1, i + 40)
    const end = after.findIndex((each) => !isTeaser(each))
    const teasers = end === -1 ? after : after.slice(0, end)
    return [removalOf(line, 'link to another story'), ...teasers.map((each) => removalOf(each, TEASER))]
  })
}

/** Headings over the lists that weblogs put beside every article. */
const WIDGET = /^(?:archives?|categories|recent comments|tag cloud|blogroll|pages|popular tags)[:.]?$/i

/** Lists that lead to other parts of a site: "Archives", and the months under it. */
export function findWidgets(lines: readonly Line[]): readonly Removal[] {
  return lines.flatMap((line, i) => {
    if (!WIDGET.test(line.words)) return []
    const after = lines.slice(i + 1, i + 60)
    const end = after.findIndex(({ words }) => !/^(?:[^\s.!?]+ ?){1,5}$/.test(words.slice(0, 100)))
    const links = end === -1 ? after : after.slice(0, end)
    return [line, ...links].map((each) => removalOf(each, 'navigation'))
  })
}

const isTeaser = (line: Line): boolean => isHeadline(line) || breaksOff(line)
