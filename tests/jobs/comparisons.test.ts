import { expect, test } from 'vitest'
import { ENGINE } from '@/lib/analysis/engine'
import { fromStorage } from '@/lib/comparison/compared-article'
import { compareArticles } from '@/lib/comparison/comparison'
import { comparisonOf } from '@/lib/jobs/comparisons'
import { importArticle } from '@/lib/jobs/import-article'
import type { WorkState } from '@/lib/jobs/long-work'
import { storedArticles } from '@/lib/storage/compared-articles'
import { createDashboard, listArticles } from '@/lib/storage/dashboards'
import { openDatabase } from '@/lib/storage/database'
import { migrate } from '@/lib/storage/migrate'
import { publishCodebook } from '@/lib/storage/topics'
import { newSqliteUrl } from '../storage/databases'
import { articleInput, codebook } from '../storage/examples'

async function finished<T>(ask: () => Promise<WorkState<T>>): Promise<T> {
  const state = await ask()
  return state.isDone ? state.value : finished(ask)
}

test('a comparison that a thread hands over part by part is whole, and kept', async () => {
  const url = await newSqliteUrl()
  await migrate(url)
  const db = await openDatabase(url)
  try {
    const published = await publishCodebook(db, codebook())
    const { id: dashboardId } = await createDashboard(db, { title: 'Talks', topicId: 'lake-talks' })
    for (const text of ['The talks failed. They began on 12 June 2018.', 'The talks were a success.'])
      await importArticle(db, {
        dashboardId,
        input: articleInput({ text, given: text }),
        codebook: published,
      })
    const heads = await listArticles(db, dashboardId)
    const ask = () => comparisonOf(db, { dashboardId, published, heads })
    const comparison = await finished(ask)
    const version = { codebookId: published.id, engine: ENGINE }
    const articleIds = heads.map(({ id }) => id)
    const stored = await storedArticles(db, { dashboardId, articleIds }, version)
    expect(comparison).toEqual(compareArticles(stored.map(fromStorage), published.codebook))
    expect(await finished(ask)).toBe(comparison)
    const leaningLabel = { leaning: 'centre-left', ratedBy: 'Media Survey' }
    const labelled = { dashboardId, published, heads: heads.map((head) => ({ ...head, leaningLabel })) }
    expect(await finished(() => comparisonOf(db, labelled))).toBe(comparison)
  } finally {
    await db.$disconnect()
  }
})
