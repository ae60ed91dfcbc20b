import { z } from 'zod'
import type { ArticleField, ArticleFields, FieldErrors } from '@/app/_forms/article-fields'
import { articleInputSchema } from '@/lib/import/article-input'

const detailsSchema = articleInputSchema.pick({
  title: true,
  outlet: true,
  byline: true,
  date: true,
  url: true,
})

/** The details as an article keeps them: null where they are unknown. */
export type ArticleDetails = z.infer<typeof detailsSchema>

export type CheckedFields =
  | { readonly details: ArticleDetails; readonly errors: null }
  | { readonly details: null; readonly errors: FieldErrors }

/** The details that the fields give, or what to mend in which field. */
export function checkFields(fields: ArticleFields): CheckedFields {
  const unknownIfEmpty = Object.fromEntries(
    Object.entries(fields).map(([field, typed]) => [field, typed === '' && field !== 'title' ? null : typed]),
  )
  const parsed = detailsSchema.safeParse(unknownIfEmpty)
  if (parsed.success) return { details: parsed.data, errors: null }
  const { fieldErrors } = z.flattenError(parsed.error)
  return { details: null, errors: firstOfEach(fieldErrors) }
}

const firstOfEach = (messages: { readonly [field in ArticleField]?: readonly string[] }): FieldErrors =>
  Object.fromEntries(
    Object.entries(messages).map(([field, [first]]) => [field, first ?? 'Check this field.']),
  )
