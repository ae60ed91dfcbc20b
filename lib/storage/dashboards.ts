import { type Article, type ArticleHead, headColumns, loadArticle, toHead } from '@/lib/storage/articles'
import type { Queries } from '@/lib/storage/database'
import { sha256 } from '@/lib/storage/hashes'

export interface Dashboard {
  readonly id: string
  readonly title: string
  readonly topicId: string
  readonly createdAt: Date
}

export interface DashboardSummary extends Dashboard {
  readonly topicName: string
  /** How many articles are on it. */
  readonly articles: number
  /** How many known outlets they are from. */
  readonly outlets: number
}

const dashboardColumns = { id: true, title: true, topicId: true, createdAt: true } as const

const onDashboard = { removedAt: null } as const

const TEXTS_AT_A_TIME = 100

/** Makes a dashboard; the id is made up unless given. */
export const createDashboard = (
  db: Queries,
  dashboard: { title: string; topicId: string; id?: string },
): Promise<Dashboard> => db.dashboard.create({ data: dashboard, select: dashboardColumns })

/** The oldest dashboard of that title on that topic, made when there is none. */
export async function findOrCreateDashboard(
  db: Queries,
  { title, topicId }: { title: string; topicId: string },
): Promise<Dashboard> {
  const found = await db.dashboard.findFirst({
    where: { title, topicId, deletedAt: null },
    orderBy: { createdAt: 'asc' },
    select: dashboardColumns,
  })
  return found ?? createDashboard(db, { title, topicId })
}

/** Null when there is none, or it was deleted. */
export const findDashboard = (db: Queries, id: string): Promise<Dashboard | null> =>
  db.dashboard.findUnique({ where: { id, deletedAt: null }, select: dashboardColumns })

/** Whether there ever was such a dashboard, deleted ones included. */
export const dashboardExisted = async (db: Queries, id: string): Promise<boolean> =>
  (await db.dashboard.count({ where: { id } })) > 0

/** Dashboards that are not deleted, newest first. */
export async function listDashboards(db: Queries): Promise<readonly DashboardSummary[]> {
  const rows = await db.dashboard.findMany({
    where: { deletedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: {
      ...dashboardColumns,
      topic: { select: { name: true } },
      articles: { where: onDashboard, select: { article: { select: { outletId: true } } } },
    },
  })
  return rows.map(({ topic, articles, ...dashboard }) => ({
    ...dashboard,
    topicName: topic.name,
    articles: articles.length,
    outlets: new Set(articles.flatMap(({ article }) => article.outletId ?? [])).size,
  }))
}

export async function renameDashboard(db: Queries, id: string, title: string): Promise<void> {
  await db.dashboard.update({ where: { id }, data: { title } })
}

/** Hides a dashboard and the links to it until it is restored. */
export async function deleteDashboard(db: Queries, id: string): Promise<void> {
  await db.dashboard.update({ where: { id }, data: { deletedAt: new Date() } })
}

export async function restoreDashboard(db: Queries, id: string): Promise<void> {
  await db.dashboard.update({ where: { id }, data: { deletedAt: null } })
}

/** Puts an article on a dashboard, also one that was taken off it before. */
export async function addArticle(db: Queries, dashboardId: string, articleId: string): Promise<void> {
  await db.dashboardArticle.upsert({
    where: { dashboardId_articleId: { dashboardId, articleId } },
    create: { dashboardId, articleId },
    update: { removedAt: null },
  })
}

/** Takes an article off a dashboard until it is restored; the article itself stays saved. */
export async function removeArticle(db: Queries, dashboardId: string, articleId: string): Promise<void> {
  await db.dashboardArticle.updateMany({
    where: { dashboardId, articleId, ...onDashboard },
    data: { removedAt: new Date() },
  })
}

export async function restoreArticle(db: Queries, dashboardId: string, articleId: string): Promise<void> {
  await db.dashboardArticle.updateMany({ where: { dashboardId, articleId }, data: { removedAt: null } })
}

/** The articles on a dashboard, in the order they were added; of those added at one moment, by title. */
export async function listArticles(db: Queries, dashboardId: string): Promise<readonly ArticleHead[]> {
  const rows = await db.dashboardArticle.findMany({
    where: { dashboardId, ...onDashboard },
    orderBy: [{ addedAt: 'asc' }, { article: { title: 'asc' } }, { articleId: 'asc' }],
    select: { article: { select: headColumns } },
  })
  return rows.map((row) => toHead(row.article))
}

/** The texts of the articles on a dashboard, in batches: what a search reads. */
export async function* textsOn(
  db: Queries,
  dashboardId: string,
): AsyncGenerator<readonly { readonly articleId: string; readonly text: string }[]> {
  for (let skip = 0; ; skip += TEXTS_AT_A_TIME) {
    const bodies = await db.articleBody.findMany({
      where: { article: { dashboards: { some: { dashboardId, ...onDashboard } } } },
      orderBy: { articleId: 'asc' },
      select: { articleId: true, text: true },
      ...{ skip, take: TEXTS_AT_A_TIME },
    })
    yield bodies
    if (bodies.length < TEXTS_AT_A_TIME) return
  }
}

/** An article of a dashboard with its text; null when it is not on that dashboard. */
export async function loadDashboardArticle(
  db: Queries,
  dashboardId: string,
  articleId: string,
): Promise<Article | null> {
  const held = await db.dashboardArticle.count({ where: { dashboardId, articleId, ...onDashboard } })
  return held > 0 ? loadArticle(db, articleId) : null
}

/** Whether a dashboard ever held the article made from this text as given, also one taken off since. */
export async function everHeld(db: Queries, dashboardId: string, given: string): Promise<boolean> {
  const held = await db.dashboardArticle.count({
    where: { dashboardId, article: { givenHash: sha256(given) } },
  })
  return held > 0
}
