import type { ArticleInput } from '@/lib/import/article-input'
import { ImportProblem } from '@/lib/import/import-problem'
import { type ImportedArticle, importArticle } from '@/lib/jobs/import-article'
import type { Database } from '@/lib/storage/database'
import type { PublishedCodebook } from '@/lib/storage/topics'

/** One article to come, e.g. a file. `read` throws an ImportProblem when it is not usable. */
export interface ImportItem {
  /** What a person knows it by, e.g. its file name. */
  readonly label: string
  readonly read: () => ArticleInput | Promise<ArticleInput>
}

export interface ImportProgress {
  readonly done: number
  readonly total: number
  /** The item just finished. */
  readonly label: string
}

export interface ImportOutcome {
  readonly imported: readonly (ImportedArticle & { readonly label: string })[]
  /** What was not imported, and why, in words for a person. */
  readonly problems: readonly { readonly label: string; readonly message: string }[]
}

export interface ImportBatch {
  readonly dashboardId: string
  readonly codebook: PublishedCodebook
  readonly items: readonly ImportItem[]
  readonly onProgress?: (progress: ImportProgress) => void
}

type ItemOutcome =
  | { readonly label: string; readonly imported: ImportedArticle }
  | { readonly label: string; readonly message: string }

async function importItem(
  db: Database,
  batch: ImportBatch,
  { label, read }: ImportItem,
): Promise<ItemOutcome> {
  try {
    const { dashboardId, codebook } = batch
    return { label, imported: await importArticle(db, { dashboardId, codebook, input: await read() }) }
  } catch (error) {
    if (error instanceof ImportProblem) return { label, message: error.message }
    throw error
  }
}

/**
 * Imports one item after the other. An unusable item is reported and the rest go on; anything else, such as a
 * full disk, ends the batch with that error. Each item is in whole or not at all, and a batch can be repeated.
 */
export async function importMany(db: Database, batch: ImportBatch): Promise<ImportOutcome> {
  const outcomes: ItemOutcome[] = []
  for (const item of batch.items) {
    outcomes.push(await importItem(db, batch, item))
    batch.onProgress?.({ done: outcomes.length, total: batch.items.length, label: item.label })
  }
  return {
    imported: outcomes.flatMap((each) =>
      'imported' in each ? [{ ...each.imported, label: each.label }] : [],
    ),
    problems: outcomes.flatMap((each) => ('message' in each ? [each] : [])),
  }
}
