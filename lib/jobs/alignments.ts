import { ENGINE } from '@/lib/analysis/engine'
import type { AlignmentLink } from '@/lib/comparison/alignment'
import { type ComparisonRequest, comparisonKey } from '@/lib/jobs/comparisons'
import { KeptWork, type WorkState } from '@/lib/jobs/long-work'
import { perProcess } from '@/lib/jobs/per-process'
import { inThread } from '@/lib/jobs/threads'
import { storedArticles } from '@/lib/storage/compared-articles'
import type { Database } from '@/lib/storage/database'

const kept = perProcess('alignments', () => new KeptWork<readonly AlignmentLink[]>())

/**
 * The passages that belong side by side in two or three articles, in the order of `heads`: worked out in a thread of
 * its own and kept as comparisons are. Throws what the alignment throws.
 */
export const alignmentOfArticles = (
  db: Database,
  request: ComparisonRequest,
): Promise<WorkState<readonly AlignmentLink[]>> =>
  kept().patiently(comparisonKey(request), () => aligned(db, request))

async function aligned(
  db: Database,
  { dashboardId, published, heads }: ComparisonRequest,
): Promise<readonly AlignmentLink[]> {
  const articleIds = heads.map(({ id }) => id)
  const version = { codebookId: published.id, engine: ENGINE }
  const articles = await storedArticles(db, { dashboardId, articleIds }, version)
  return inThread('align', { articles, published })
}
