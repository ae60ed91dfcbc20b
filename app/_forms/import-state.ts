import { z } from 'zod'
import type { FieldErrors } from '@/app/_forms/article-fields'
import type { LeaningLabel } from '@/lib/import/leaning-label'

/** An article on its way in: what was given, and what the person decided about it so far. */
const givenArticleSchema = z.object({
  /** The names of its fields in the form begin with this. */
  prefix: z.string(),
  given: z.string(),
  /** Null for pasted text. */
  fileName: z.string().nullable(),
  fields: z.object({
    title: z.string(),
    outlet: z.string(),
    byline: z.string(),
    date: z.string(),
    url: z.string(),
  }),
  /** Indices of removals that are put back. */
  putBack: z.array(z.int().nonnegative()).readonly(),
  isLeftOut: z.boolean(),
})

/** What of an import travels between form and server; nothing is kept on the server until it is saved. */
export const givenImportSchema = z.object({
  pasted: z.string(),
  articles: z.array(givenArticleSchema).readonly(),
})

export type GivenArticle = Readonly<z.infer<typeof givenArticleSchema>>

export interface ReviewedRemoval {
  readonly index: number
  readonly reason: string
  readonly text: string
  readonly isPutBack: boolean
}

/** A given article with what the server made of it. */
export interface ReviewedArticle extends GivenArticle {
  readonly text: string
  readonly notice: string | null
  /** What the file cites of its outlet. */
  readonly leaningLabel: LeaningLabel | null
  readonly removals: readonly ReviewedRemoval[]
  /** Title under which this text is stored already; null where it is new. */
  readonly storedAs: string | null
  readonly errors: FieldErrors
}

/** Where the articles go: on a dashboard that is there, or, where `dashboardId` is empty, on a new one. */
export interface Destination {
  readonly dashboardId: string
  readonly title: string
  readonly topicId: string
  readonly problem: string | null
}

export interface Problem {
  /** A file's name, or "Pasted text". */
  readonly label: string
  readonly message: string
}

export interface ImportState {
  readonly pasted: string
  /** Empty before the first step is done. */
  readonly articles: readonly ReviewedArticle[]
  readonly destination: Destination
  /** What could not be read, and what to do about it. */
  readonly problems: readonly Problem[]
}
