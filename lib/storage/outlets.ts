import type { ArticleInput } from '@/lib/import/article-input'
import type { LeaningLabel } from '@/lib/import/leaning-label'
import { type Database, inTransaction, type Queries } from '@/lib/storage/database'
import { outletKey } from '@/lib/storage/hashes'

/** An outlet with its leaning label; null where it has none. */
export interface LabelledOutlet {
  readonly name: string
  readonly leaningLabel: LeaningLabel | null
}

/** What a query must select for `labelOf`. */
export const outletColumns = { name: true, leaning: true, ratedBy: true } as const

/** A row of `outletColumns`. */
export interface OutletRow {
  readonly name: string
  readonly leaning: string | null
  readonly ratedBy: string | null
}

export const labelOf = ({ leaning, ratedBy }: OutletRow): LeaningLabel | null =>
  leaning === null || ratedBy === null ? null : { leaning, ratedBy }

const columnsOf = (label: LeaningLabel | null) => label ?? { leaning: null, ratedBy: null }

/** The id of the outlet of that name, made when there is none; null where no name is given. */
export async function outletIdOf(db: Queries, name: string | null): Promise<string | null> {
  if (name === null) return null
  const key = outletKey(name)
  const { id } = await db.outlet.upsert({ where: { key }, create: { key, name }, update: {} })
  return id
}

/** Labels an article's outlet as its file does; a label that the outlet has stays. */
export async function fillInLabel(
  db: Queries,
  { outlet, leaningLabel }: Pick<ArticleInput, 'outlet' | 'leaningLabel'>,
): Promise<void> {
  if (outlet === null || leaningLabel === null) return
  await db.outlet.updateMany({ where: { key: outletKey(outlet), leaning: null }, data: leaningLabel })
}

/** The outlets of the articles on a dashboard, by name. */
export async function outletsOn(db: Queries, dashboardId: string): Promise<readonly LabelledOutlet[]> {
  const rows = await db.outlet.findMany({
    where: { articles: { some: { dashboards: { some: { dashboardId, removedAt: null } } } } },
    select: outletColumns,
  })
  return rows
    .map((row) => ({ name: row.name, leaningLabel: labelOf(row) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Gives outlets these labels on all dashboards, or takes them away; those that are not named keep theirs. */
export const labelOutlets = (db: Database, outlets: readonly LabelledOutlet[]): Promise<void> =>
  inTransaction(db, async (tx) => {
    for (const { name, leaningLabel } of outlets) {
      await tx.outlet.updateMany({ where: { key: outletKey(name) }, data: columnsOf(leaningLabel) })
    }
  })
