import { beforeAll, expect, test } from 'vitest'
import { openDashboard } from '@/lib/storage/access'
import { saveArticle } from '@/lib/storage/articles'
import {
  addArticle,
  createDashboard,
  deleteDashboard,
  everHeld,
  findDashboard,
  findOrCreateDashboard,
  listArticles,
  listDashboards,
  loadDashboardArticle,
  removeArticle,
  renameDashboard,
  restoreArticle,
  restoreDashboard,
} from '@/lib/storage/dashboards'
import { createShareLink, listShareLinks, revokeShareLink } from '@/lib/storage/share-links'
import { publishCodebook } from '@/lib/storage/topics'
import { describeOnBoth, migratedDatabase } from './databases'
import { articleInput, codebook } from './examples'

const topicId = 'lake-talks'

describeOnBoth('dashboards', (kind) => {
  const db = migratedDatabase(kind)

  beforeAll(async () => {
    await publishCodebook(db(), codebook())
  })

  const save = async (text: string) =>
    (await saveArticle(db(), articleInput({ title: text, text, given: text }))).articleId

  const idsOn = async (dashboardId: string) =>
    (await listArticles(db(), dashboardId)).map((article) => article.id)

  test('an id can be typed on a command line: it never looks like an option', async () => {
    const made = await Promise.all(
      Array.from({ length: 200 }, (_, n) => createDashboard(db(), { title: `Id ${n}`, topicId })),
    )
    expect(made.filter(({ id }) => !/^[a-z][a-z0-9]+$/.test(id))).toEqual([])
  })

  test('a dashboard is found by its title and topic instead of made twice', async () => {
    const first = await findOrCreateDashboard(db(), { title: 'Mine', topicId })
    expect((await findOrCreateDashboard(db(), { title: 'Mine', topicId })).id).toBe(first.id)
    expect((await findOrCreateDashboard(db(), { title: 'Yours', topicId })).id).not.toBe(first.id)
  })

  test('a deleted dashboard is not listed, found or opened, until it is restored', async () => {
    const { id } = await createDashboard(db(), { title: 'Passing', topicId, id: 'passing' })
    await deleteDashboard(db(), id)
    expect(await findDashboard(db(), id)).toBeNull()
    expect((await listDashboards(db())).map((each) => each.id)).not.toContain(id)
    expect((await findOrCreateDashboard(db(), { title: 'Passing', topicId })).id).not.toBe(id)
    await restoreDashboard(db(), id)
    expect(await findDashboard(db(), id)).toMatchObject({ title: 'Passing' })
  })

  test('a dashboard can be renamed', async () => {
    const { id } = await createDashboard(db(), { title: 'Old', topicId })
    await renameDashboard(db(), id, 'New')
    expect((await findDashboard(db(), id))?.title).toBe('New')
  })

  test('an article that was taken off is gone from the list and the count, until it is put back', async () => {
    const { id } = await createDashboard(db(), { title: 'Two', topicId })
    const [one, two] = [await save('One.'), await save('Two.')]
    await addArticle(db(), id, one)
    await addArticle(db(), id, two)
    await addArticle(db(), id, two)
    expect(await idsOn(id)).toEqual([one, two])
    await removeArticle(db(), id, one)
    expect(await idsOn(id)).toEqual([two])
    expect((await listDashboards(db())).find((each) => each.id === id)).toMatchObject({
      articles: 1,
      topicName: 'The lake talks',
    })
    expect(await everHeld(db(), id, 'One.')).toBe(true)
    await restoreArticle(db(), id, one)
    expect(await idsOn(id)).toEqual([one, two])
    expect(await everHeld(db(), id, 'Three.')).toBe(false)
  })

  test('an article is loaded only through a dashboard it is on', async () => {
    const [mine, other] = [
      await createDashboard(db(), { title: 'Has it', topicId }),
      await createDashboard(db(), { title: 'Lacks it', topicId }),
    ]
    const articleId = await save('Private.')
    await addArticle(db(), mine.id, articleId)
    expect(await loadDashboardArticle(db(), mine.id, articleId)).toMatchObject({ text: 'Private.' })
    expect(await loadDashboardArticle(db(), other.id, articleId)).toBeNull()
    await removeArticle(db(), mine.id, articleId)
    expect(await loadDashboardArticle(db(), mine.id, articleId)).toBeNull()
  })

  test('a link opens its dashboard to read, the owner’s address to change', async () => {
    const { id } = await createDashboard(db(), { title: 'Shared', topicId })
    const { token } = await createShareLink(db(), id)
    expect(await openDashboard(db(), { kind: 'link', token })).toEqual({ dashboardId: id, readOnly: true })
    expect(await openDashboard(db(), { kind: 'owner', dashboardId: id })).toEqual({
      dashboardId: id,
      readOnly: false,
    })
  })

  test('a token has 128 random bits and is not stored', async () => {
    const { id } = await createDashboard(db(), { title: 'Secret', topicId })
    const tokens = [await createShareLink(db(), id), await createShareLink(db(), id)].map(
      (link) => link.token,
    )
    expect(new Set(tokens).size).toBe(2)
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(16)
    const stored = JSON.stringify(await db().shareLink.findMany())
    for (const token of tokens) expect(stored).not.toContain(token)
  })

  test('no link opens when it is made up, revoked, or its dashboard was deleted', async () => {
    const { id } = await createDashboard(db(), { title: 'Closed', topicId })
    const revoked = await createShareLink(db(), id)
    const kept = await createShareLink(db(), id)
    await revokeShareLink(db(), revoked.id)
    expect(await openDashboard(db(), { kind: 'link', token: revoked.token })).toBeNull()
    expect(await openDashboard(db(), { kind: 'link', token: '' })).toBeNull()
    expect(await openDashboard(db(), { kind: 'link', token: id })).toBeNull()
    expect(await openDashboard(db(), { kind: 'owner', dashboardId: kept.token })).toBeNull()
    expect(await openDashboard(db(), { kind: 'link', token: kept.token })).not.toBeNull()
    await deleteDashboard(db(), id)
    expect(await openDashboard(db(), { kind: 'link', token: kept.token })).toBeNull()
    const links = await listShareLinks(db(), id)
    expect(links.map((link) => link.revokedAt === null).sort()).toEqual([false, true])
  })
})
