import { beforeAll, expect, test } from 'vitest'
import { analyzeArticle } from '@/lib/analysis/article'
import { ENGINE } from '@/lib/analysis/engine'
import { measures } from '@/lib/analysis/measures/registry'
import { ImportProblem } from '@/lib/import/import-problem'
import { analyseDashboard } from '@/lib/jobs/analyse-dashboard'
import { importArticle } from '@/lib/jobs/import-article'
import { importMany } from '@/lib/jobs/import-many'
import { evidenceOf, measurementsOf, missingAnalyses } from '@/lib/storage/analyses'
import { correctArticle } from '@/lib/storage/articles'
import { createDashboard, listArticles, removeArticle } from '@/lib/storage/dashboards'
import { type PublishedCodebook, publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from '../storage/databases'
import { articleInput, codebook } from '../storage/examples'

let made = 0

/** An article whose text no other test uses, long enough to be measured. */
function newInput(fields: Parameters<typeof articleInput>[0] = {}) {
  made += 1
  const text = `Round ${made} of the talks was a great success. “The summit was a disaster,” said Ana Ruiz. ${'The summit went well. '.repeat(8)}`
  return articleInput({ text, given: text, removals: [], ...fields })
}

describeOnBoth('importing', (kind) => {
  const db = migratedDatabase(kind)
  let published: PublishedCodebook
  let version: { codebookId: string; engine: string }

  beforeAll(async () => {
    published = await publishCodebook(db(), codebook())
    version = { codebookId: published.id, engine: ENGINE }
  })

  const newDashboard = async () => (await createDashboard(db(), { title: 'Mine', topicId: 'lake-talks' })).id

  test('an imported article is on the dashboard, with what was measured and the evidence behind it', async () => {
    const dashboardId = await newDashboard()
    const input = newInput()
    const { articleId, existed, analysis } = await importArticle(db(), {
      dashboardId,
      input,
      codebook: published,
    })
    expect(existed).toBe(false)
    expect(analysis).toEqual(analyzeArticle(input, published.codebook))

    const [measured] = await measurementsOf(db(), dashboardId, version)
    expect(measured?.articleId).toBe(articleId)
    expect(measured?.sentences).toBe(analysis.sentences)
    const stored = new Map(measured?.measurements.map((each) => [each.measure, each]))
    expect([...stored.keys()].sort()).toEqual(measures.map((measure) => measure.id).sort())
    for (const { observations, ...measurement } of analysis.measurements) {
      expect(stored.get(measurement.measure)).toEqual(measurement)
      expect(measurement.n).toBe(observations.length)
    }

    const evidence = await evidenceOf(db(), articleId, version)
    expect(evidence?.attributions).toEqual(analysis.attributions)
    for (const { measure, observations } of analysis.measurements) {
      expect(evidence?.observations[measure]).toEqual(observations)
    }
  })

  test('what could not be measured stays null, not zero', async () => {
    const dashboardId = await newDashboard()
    const input = newInput({ text: `Nothing of note, ${made}.` })
    await importArticle(db(), { dashboardId, input, codebook: published })
    const [measured] = await measurementsOf(db(), dashboardId, version)
    const tone = measured?.measurements.find((each) => each.measure === 'tone')
    const leaning = { favourable: 0, unfavourable: 0 }
    expect(tone).toEqual({ measure: 'tone', value: null, interval: null, n: 0, leaning })
  })

  test('importing again changes nothing', async () => {
    const dashboardId = await newDashboard()
    const request = { dashboardId, input: newInput(), codebook: published }
    const first = await importArticle(db(), request)
    const second = await importArticle(db(), request)
    expect(second).toEqual({ ...first, existed: true })
    expect(await listArticles(db(), dashboardId)).toHaveLength(1)
    expect(await db().analysis.count({ where: { articleId: first.articleId } })).toBe(1)
  })

  test('importing puts back an article that was taken off', async () => {
    const dashboardId = await newDashboard()
    const request = { dashboardId, input: newInput(), codebook: published }
    const { articleId } = await importArticle(db(), request)
    await removeArticle(db(), dashboardId, articleId)
    await importArticle(db(), request)
    expect((await listArticles(db(), dashboardId)).map((each) => each.id)).toEqual([articleId])
  })

  test('one article may be on several dashboards', async () => {
    const [one, two] = [await newDashboard(), await newDashboard()]
    const input = newInput()
    const first = await importArticle(db(), { dashboardId: one, input, codebook: published })
    const second = await importArticle(db(), { dashboardId: two, input, codebook: published })
    expect(second.articleId).toBe(first.articleId)
    expect(await measurementsOf(db(), two, version)).toHaveLength(1)
  })

  test('the same article imported several times at once is one article', async () => {
    const dashboardId = await newDashboard()
    const request = { dashboardId, input: newInput({ outlet: `New outlet ${made}` }), codebook: published }
    const all = await Promise.all([1, 2, 3, 4].map(() => importArticle(db(), request)))
    expect(new Set(all.map((each) => each.articleId)).size).toBe(1)
    expect(await listArticles(db(), dashboardId)).toHaveLength(1)
  })

  test('where the dashboard does not exist, nothing is saved', async () => {
    const input = newInput()
    const before = await db().article.count()
    await expect(
      importArticle(db(), { dashboardId: 'nowhere', input, codebook: published }),
    ).rejects.toThrow()
    expect(await db().article.count()).toBe(before)
  })

  test('an unusable item is reported and the others are imported', async () => {
    const dashboardId = await newDashboard()
    const progress: string[] = []
    const { imported, problems } = await importMany(db(), {
      dashboardId,
      codebook: published,
      items: [
        { label: 'a.txt', read: () => newInput() },
        {
          label: 'b.txt',
          read: () => {
            throw new ImportProblem('This file is empty.')
          },
        },
        { label: 'c.txt', read: async () => newInput() },
      ],
      onProgress: ({ done, total, label }) => progress.push(`${done}/${total} ${label}`),
    })
    expect(imported.map((each) => each.label)).toEqual(['a.txt', 'c.txt'])
    expect(problems).toEqual([{ label: 'b.txt', message: 'This file is empty.' }])
    expect(progress).toEqual(['1/3 a.txt', '2/3 b.txt', '3/3 c.txt'])
  })

  test('a failure that is not the item’s own ends the batch', async () => {
    const dashboardId = await newDashboard()
    const items = [
      {
        label: 'a.txt',
        read: () => {
          throw new TypeError('a mistake of ours')
        },
      },
    ]
    await expect(importMany(db(), { dashboardId, codebook: published, items })).rejects.toThrow(TypeError)
  })

  /** How many were analysed, however long a thread takes to begin. */
  async function analysed(dashboardId: string, codebook: PublishedCodebook): Promise<number> {
    const state = await analyseDashboard(db(), dashboardId, codebook)
    return state.isDone ? state.value : analysed(dashboardId, codebook)
  }

  test('a new codebook version is analysed when asked, beside the old analysis', async () => {
    const dashboardId = await newDashboard()
    const { articleId } = await importArticle(db(), { dashboardId, input: newInput(), codebook: published })
    const newer = await publishCodebook(db(), codebook({ version: 2, mentions: ['talks'] }))
    const newVersion = { codebookId: newer.id, engine: ENGINE }
    expect(await missingAnalyses(db(), dashboardId, newVersion)).toEqual([articleId])
    expect(await analysed(dashboardId, newer)).toBe(1)
    expect(await analysed(dashboardId, newer)).toBe(0)
    expect(await measurementsOf(db(), dashboardId, newVersion)).toHaveLength(1)
    expect(await measurementsOf(db(), dashboardId, version)).toHaveLength(1)
  })

  test('a corrected title is analysed anew, another outlet is not', async () => {
    const dashboardId = await newDashboard()
    const { articleId } = await importArticle(db(), { dashboardId, input: newInput(), codebook: published })
    await correctArticle(db(), articleId, { outlet: 'Another outlet' })
    expect(await missingAnalyses(db(), dashboardId, version)).toEqual([])
    await correctArticle(db(), articleId, { title: 'Another title' })
    expect(await missingAnalyses(db(), dashboardId, version)).toEqual([articleId])
  })
})
