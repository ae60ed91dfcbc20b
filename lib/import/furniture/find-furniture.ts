import { findAuthorBoxes } from '@/lib/import/furniture/author-boxes'
import { findFurnitureInLine } from '@/lib/import/furniture/furniture-lines'
import { findStoryLists, findTeasers, findWidgets } from '@/lib/import/furniture/other-stories'
import { findDatesBelow, findLinks, findPageDetails } from '@/lib/import/furniture/page-details'
import { findReaderComments } from '@/lib/import/furniture/reader-comments'
import { findRepeatedParagraphs, findRepeatedTitles } from '@/lib/import/furniture/repetitions'
import { findMarks } from '@/lib/import/markup'
import type { Page, PageTitle } from '@/lib/import/page'
import { type Removal, removalOf } from '@/lib/import/removal'

/**
 * Everything on a page that is not its article. The first finding about a stretch of text gives the reason
 * that is shown, so the passes go from the particular to the general.
 */
export function findFurniture(page: Page): readonly Removal[] {
  const { given, lines, title } = page
  const body = { start: lines[0]?.start ?? given.length, end: given.length }
  const rest = lines.filter((line) => line !== title?.line)
  return [
    ...findTitle(title),
    ...findRepeatedTitles(rest, title?.title ?? ''),
    ...findLinks(rest),
    ...findPageDetails(page),
    ...findDatesBelow(page),
    ...findAuthorBoxes(rest).flatMap((box) => box.removals),
    ...findReaderComments(rest),
    ...findTeasers(rest),
    ...findStoryLists(rest),
    ...findWidgets(rest),
    ...rest.flatMap(findFurnitureInLine),
    ...findRepeatedParagraphs(rest),
    ...findMarks(given, body),
  ]
}

const findTitle = (title: PageTitle | null): readonly Removal[] =>
  title?.line ? [removalOf(title.line, 'title')] : []
