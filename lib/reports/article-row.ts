import type { LeaningLabel } from '@/lib/import/leaning-label'
import type { Figure } from '@/lib/reports/figure'

/** An article as lists, tables and charts show it. */
export interface ArticleRow {
  readonly id: string
  readonly title: string
  readonly outlet: string | null
  /** Its outlet's. */
  readonly leaningLabel: LeaningLabel | null
  /** ISO 8601 day. */
  readonly date: string | null
  /** Shown wherever the article is. */
  readonly notice: string | null
  readonly sentences: number
  readonly href: string
  readonly figures: readonly Figure[]
}
