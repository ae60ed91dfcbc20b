import { expect, test } from 'vitest'
import { ENGINE } from '@/lib/analysis/engine'
import { fromStorage, READ_MEASURES } from '@/lib/comparison/compared-article'
import { importArticle } from '@/lib/jobs/import-article'
import { storedArticles, storedArticlesOf } from '@/lib/storage/compared-articles'
import { createDashboard } from '@/lib/storage/dashboards'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from './databases'
import { articleInput, codebook } from './examples'

const texts = ['The lake talks failed. “They were a success,” Lopez said.', 'Nothing was said.']

describeOnBoth('articles to compare', (kind) => {
  const database = migratedDatabase(kind)

  test('have what was measured of tone, as it was analysed, but for its cues', async () => {
    const db = database()
    const published = await publishCodebook(db, codebook())
    const { id: dashboardId } = await createDashboard(db, { title: 'Talks', topicId: 'lake-talks' })
    const imported = []
    for (const text of texts) {
      const input = articleInput({ text, given: text })
      imported.push(await importArticle(db, { dashboardId, input, codebook: published }))
    }
    const articleIds = imported.map(({ articleId }) => articleId)
    const version = { codebookId: published.id, engine: ENGINE }
    const stored = await storedArticles(db, { dashboardId, articleIds }, version)
    expect(stored.map(fromStorage)).toMatchObject(
      imported.map(({ articleId, analysis }, i) => ({
        id: articleId,
        text: texts[i],
        attributions: analysis.attributions,
        observations: Object.fromEntries(
          analysis.measurements
            .filter(({ measure }) => READ_MEASURES.includes(measure))
            .map(({ measure, observations }) => [measure, observations.map(({ cues: _, ...rest }) => rest)]),
        ),
      })),
    )
    const batches = []
    const request = { dashboardId, articleIds: new Set(articleIds.slice(1)) }
    for await (const batch of storedArticlesOf(db, request, version)) batches.push(...batch)
    expect(batches).toEqual(stored.slice(1))
    expect(await storedArticles(db, { dashboardId, articleIds }, { ...version, engine: 'another' })).toEqual(
      [],
    )
  })
})
