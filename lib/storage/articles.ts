import { type ArticleInput, articleInputSchema } from '@/lib/import/article-input'
import type { LeaningLabel } from '@/lib/import/leaning-label'
import type { Queries } from '@/lib/storage/database'
import { articleFingerprint, sha256 } from '@/lib/storage/hashes'
import { toJson } from '@/lib/storage/json'
import { fillInLabel, labelOf, type OutletRow, outletColumns, outletIdOf } from '@/lib/storage/outlets'
import { StorageProblem } from '@/lib/storage/storage-problem'

/** An article without its text. */
export interface ArticleHead {
  readonly id: string
  readonly title: string
  /** The outlet's name. */
  readonly outlet: string | null
  /** Its outlet's. */
  readonly leaningLabel: LeaningLabel | null
  readonly byline: string | null
  /** ISO 8601 day. */
  readonly date: string | null
  readonly url: string | null
  readonly notice: string | null
}

export interface Article extends ArticleHead, Pick<ArticleInput, 'text' | 'given' | 'removals'> {
  readonly createdAt: Date
}

export interface SavedArticle {
  readonly articleId: string
  /** True when the same text from the same outlet had been saved before. */
  readonly existed: boolean
}

/** What a person may correct of a saved article; its text stays, because evidence refers to it. */
export type Correction = Partial<Pick<ArticleInput, 'title' | 'outlet' | 'byline' | 'date' | 'url'>>

/** What a query must select for `toHead`. */
export const headColumns = {
  id: true,
  title: true,
  byline: true,
  date: true,
  url: true,
  notice: true,
  outlet: { select: outletColumns },
} as const

/** A row of `headColumns`. */
export type HeadRow = Omit<ArticleHead, 'outlet' | 'leaningLabel'> & { readonly outlet: OutletRow | null }

export const toHead = ({ outlet, ...head }: HeadRow): ArticleHead => ({
  ...head,
  outlet: outlet?.name ?? null,
  leaningLabel: outlet && labelOf(outlet),
})

/**
 * The saved article that an input repeats: the same text, from the same outlet or with the outlet unknown on
 * either side. The same text from two named outlets is two articles.
 */
export async function findArticle(
  db: Queries,
  input: Pick<ArticleInput, 'outlet' | 'text'>,
): Promise<ArticleHead | null> {
  const rows = await db.article.findMany({
    where: { contentHash: sha256(input.text) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...headColumns, fingerprint: true },
  })
  const fingerprint = articleFingerprint(input)
  const repeated =
    rows.find((row) => row.fingerprint === fingerprint) ??
    rows.find((row) => input.outlet === null || row.outlet === null)
  if (!repeated) return null
  const { fingerprint: _, ...head } = repeated
  return toHead(head)
}

/** The article that was made from exactly this text as given; null when there is none. */
export async function findByGiven(db: Queries, given: string): Promise<ArticleHead | null> {
  const row = await db.article.findFirst({
    where: { givenHash: sha256(given) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: headColumns,
  })
  return row && toHead(row)
}

/** Saves an article with its text, or finds it; an outlet or a label of it that was unknown is filled in. */
export async function saveArticle(db: Queries, input: ArticleInput): Promise<SavedArticle> {
  const saved = await saveOrFind(db, input)
  await fillInLabel(db, input)
  return saved
}

async function saveOrFind(db: Queries, input: ArticleInput): Promise<SavedArticle> {
  const known = await findArticle(db, input)
  if (known) {
    if (known.outlet === null && input.outlet !== null) {
      await correctArticle(db, known.id, { outlet: input.outlet })
    }
    return { articleId: known.id, existed: true }
  }
  const { title, byline, date, url, notice, text, given, removals } = input
  const { id } = await db.article.create({
    data: {
      ...{ title, byline, date, url, notice },
      outletId: await outletIdOf(db, input.outlet),
      contentHash: sha256(text),
      fingerprint: articleFingerprint(input),
      givenHash: sha256(given),
      body: { create: { text, given, removals: toJson(removals) } },
    },
  })
  return { articleId: id, existed: false }
}

/** The article with its text; null when there is none. */
export async function loadArticle(db: Queries, articleId: string): Promise<Article | null> {
  const row = await db.article.findUnique({
    where: { id: articleId },
    select: { ...headColumns, createdAt: true, body: true },
  })
  if (!row?.body) return null
  const { body, createdAt, ...head } = row
  const removals = articleInputSchema.shape.removals.parse(body.removals)
  return { ...toHead(head), createdAt, text: body.text, given: body.given, removals }
}

/** Throws a StorageProblem when the corrected article is one that is saved already. */
async function refingerprinted(db: Queries, articleId: string, outlet: string | null) {
  const { text } = await db.articleBody.findUniqueOrThrow({ where: { articleId }, select: { text: true } })
  const fingerprint = articleFingerprint({ outlet, text })
  const twin = await db.article.findUnique({ where: { fingerprint }, select: { id: true } })
  if (twin && twin.id !== articleId) {
    throw new StorageProblem(
      `This text by ${outlet ?? 'an unknown outlet'} is saved already, as another article.`,
    )
  }
  return { fingerprint, outletId: await outletIdOf(db, outlet) }
}

/** Changes what is named and leaves the rest. A new title undoes the analyses, because they read it. */
export async function correctArticle(db: Queries, articleId: string, correction: Correction): Promise<void> {
  const { outlet, ...columns } = correction
  const identity = outlet === undefined ? {} : await refingerprinted(db, articleId, outlet)
  const { title } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { title: true } })
  const isRetitled = columns.title !== undefined && columns.title !== title
  // Before the title changes: an analysis that is missing is made again, one of an old title would stay.
  if (isRetitled) await db.analysis.deleteMany({ where: { articleId } })
  await db.article.update({ where: { id: articleId }, data: { ...columns, ...identity } })
}
