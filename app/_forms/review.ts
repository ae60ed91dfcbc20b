import { readFields } from '@/app/_forms/article-fields'
import { checkFields } from '@/app/_forms/check-fields'
import type { GivenArticle, ReviewedArticle } from '@/app/_forms/import-state'
import type { ArticleInput } from '@/lib/import/article-input'
import { type ArticleDraft, draftArticle, restoreRemovals } from '@/lib/import/draft'
import { findByGiven } from '@/lib/storage/articles'
import type { Database } from '@/lib/storage/database'
import { slice } from '@/lib/text/span'

/** What the person decided about an article, as the review form tells it. */
export function readDecisions(article: GivenArticle, form: FormData): GivenArticle {
  const { prefix } = article
  return {
    ...article,
    fields: readFields(form, prefix),
    putBack: form.getAll(`${prefix}putBack`).map(Number).filter(Number.isInteger),
    isLeftOut: form.has(`${prefix}isLeftOut`),
  }
}

const draftOf = ({ given, fileName }: GivenArticle): ArticleDraft =>
  draftArticle(given, fileName === null ? {} : { fileName })

/** What the server makes of a given article: its text, what was left out, and whether it is stored already. */
export async function review(db: Database, article: GivenArticle): Promise<ReviewedArticle> {
  const draft = draftOf(article)
  const stored = await findByGiven(db, article.given)
  return {
    ...article,
    text: restoreRemovals(draft, article.putBack).text,
    notice: draft.notice,
    leaningLabel: draft.leaningLabel,
    removals: draft.removals.map(({ reason, ...span }, index) => ({
      index,
      reason,
      text: slice(draft.given, span).trim(),
      isPutBack: article.putBack.includes(index),
    })),
    storedAs: stored?.title ?? null,
    errors: {},
  }
}

export type CheckedArticle =
  | { readonly input: ArticleInput; readonly errors: null }
  | { readonly input: null; readonly errors: ReviewedArticle['errors'] }

/** The article as it is to be saved, or what to mend in which field. */
export function toInput(article: GivenArticle): CheckedArticle {
  const { details, errors } = checkFields(article.fields)
  if (!details) return { input: null, errors }
  const { text, given, removals, notice, leaningLabel } = restoreRemovals(draftOf(article), article.putBack)
  return { input: { ...details, leaningLabel, notice, text, given, removals }, errors: null }
}
