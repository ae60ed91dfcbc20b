import { ImportProblem } from '@/lib/import/import-problem'
import { type Removal, textWithout } from '@/lib/import/removal'

/** The longest text that is one article: a megabyte of UTF-8 is some 150,000 words. */
export const MAX_ARTICLE_BYTES = 1_000_000

/** An article as read from what someone gave, for them to correct before it is saved. */
export interface ArticleDraft {
  readonly given: string
  readonly text: string
  readonly removals: readonly Removal[]
  readonly title: string
  readonly outlet: string | null
  readonly byline: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly url: string | null
  readonly notice: string | null
}

export interface DraftHints {
  readonly fileName?: string
}

export function draftArticle(given: string, _hints: DraftHints = {}): ArticleDraft {
  const [title = ''] = given.trim().split('\n')
  const text = textWithout(given, [])
  if (text === '') throw new ImportProblem('There is no text here. Paste the article’s text.')
  return { given, text, removals: [], title, outlet: null, byline: null, date: null, url: null, notice: null }
}

/** The draft with some of its removals, by index, put back into the text. */
export function restoreRemovals(draft: ArticleDraft, indices: readonly number[]): ArticleDraft {
  const removals = draft.removals.filter((_, index) => !indices.includes(index))
  return { ...draft, removals, text: textWithout(draft.given, removals) }
}
