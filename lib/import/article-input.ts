import { z } from 'zod'
import { ImportProblem } from '@/lib/import/import-problem'
import type { LeaningLabel } from '@/lib/import/leaning-label'

const optionalText = (maximum: number) =>
  z
    .string()
    .trim()
    .max(maximum)
    .nullable()
    .default(null)
    .transform((text) => (text === '' ? null : text))

const removalSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().positive(), reason: z.string().min(1) })
  .refine((removal) => removal.start < removal.end, 'A removal must cover at least one character.')

const labelWords = (missing: string, maximum: number) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(maximum, `Shorten this to ${maximum} characters.`)
    .transform((text) => text.replace(/\s+/g, ' '))

/** A label with both its words and its source, single-spaced. */
export const leaningLabelSchema: z.ZodType<LeaningLabel> = z.object({
  leaning: labelWords('Say where the outlet is placed.', 60),
  ratedBy: labelWords('Say who rates the outlet so: a label is only kept with its source.', 200),
})

/** An article as it is saved; `removals` are spans of `given`, and offsets elsewhere refer to `text`. */
export const articleInputSchema = z.object({
  title: z
    .string()
    .trim()
    .min(1, 'Give the article a title.')
    .max(500, 'Shorten the title to 500 characters.'),
  outlet: optionalText(200),
  leaningLabel: leaningLabelSchema.nullable().default(null),
  byline: optionalText(300),
  date: z.iso.date('Write the date as year-month-day, e.g. 2018-06-12.').nullable().default(null),
  url: z
    .url({ protocol: /^https?$/, error: 'Give a web address that begins with https:// or http://.' })
    .max(2000)
    .nullable()
    .default(null),
  notice: optionalText(300),
  text: z.string().refine((text) => text.trim() !== '', 'The article has no text.'),
  given: z.string().min(1),
  removals: z.array(removalSchema).readonly(),
})

export type ArticleInput = Readonly<z.infer<typeof articleInputSchema>>

/** Checks a draft, as corrected, before it is saved; throws an ImportProblem that says what to mend. */
export function articleInput(article: z.input<typeof articleInputSchema>): ArticleInput {
  const checked = articleInputSchema.safeParse(article)
  if (checked.success) return checked.data
  throw new ImportProblem(checked.error.issues[0]?.message ?? 'This article cannot be saved.')
}
