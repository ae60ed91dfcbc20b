import { beforeAll, expect, test } from 'vitest'
import { saveArticle } from '@/lib/storage/articles'
import { addArticle, createDashboard, listArticles, removeArticle } from '@/lib/storage/dashboards'
import { labelOutlets, outletsOn } from '@/lib/storage/outlets'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from './databases'
import { articleInput, codebook } from './examples'

const survey = { leaning: 'centre-left', ratedBy: 'Media Survey, as of 2020' }
const council = { leaning: 'right', ratedBy: 'Press Council' }

describeOnBoth('leaning labels', (kind) => {
  const db = migratedDatabase(kind)
  const ids = new Map<string | null, string>()

  const save = (input: Parameters<typeof articleInput>[0]) => saveArticle(db(), articleInput(input))
  const labels = async () =>
    (await outletsOn(db(), 'lake')).map(({ name, leaningLabel }) => [name, leaningLabel])

  beforeAll(async () => {
    await publishCodebook(db(), codebook())
    await createDashboard(db(), { id: 'lake', title: 'By the lake', topicId: 'lake-talks' })
    for (const outlet of ['the Courier', 'Herald', null]) {
      const { articleId } = await save({ outlet, text: `By ${outlet}.` })
      await addArticle(db(), 'lake', articleId)
      ids.set(outlet, articleId)
    }
  })

  test('are unknown until somebody is cited', async () => {
    expect(await labels()).toEqual([
      ['Herald', null],
      ['the Courier', null],
    ])
  })

  test('stand with every article of the outlet, however it is spelled, and go again', async () => {
    await labelOutlets(db(), [{ name: 'The  Courier', leaningLabel: survey }])
    const heads = await listArticles(db(), 'lake')
    const labelled = heads.filter(({ leaningLabel }) => leaningLabel !== null)
    expect(labelled).toMatchObject([{ outlet: 'the Courier', leaningLabel: survey }])
    await labelOutlets(db(), [{ name: 'the Courier', leaningLabel: null }])
    expect(await labels()).toContainEqual(['the Courier', null])
  })

  test('are filled in by a file, and never replaced by one', async () => {
    await save({ outlet: 'Herald', text: 'By Herald.', leaningLabel: survey })
    await save({ outlet: 'Herald', text: 'Another.', leaningLabel: council })
    await save({ outlet: 'Herald', text: 'By Herald.', leaningLabel: null })
    expect(await labels()).toContainEqual(['Herald', survey])
  })

  test('of articles taken off the dashboard are not asked for', async () => {
    await removeArticle(db(), 'lake', ids.get('the Courier') ?? '')
    expect(await labels()).toEqual([['Herald', survey]])
  })
})
