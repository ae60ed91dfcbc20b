import { findDashboard } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { createShareLink } from '@/lib/storage/share-links'
import { addressOf } from './address'
import { UsageProblem } from './arguments'

/** Prints a new link to a dashboard, given its id or its address. */
export async function shareDashboard(db: Database, dashboard: string): Promise<number> {
  const id = dashboard.replace(/\/+$/, '').replace(/^.*\//, '')
  if (!(await findDashboard(db, id))) {
    throw new UsageProblem(`There is no dashboard “${id}”; npm run parallax -- dashboards lists them.`)
  }
  const { token } = await createShareLink(db, id)
  console.log(addressOf(`/s/${token}`))
  return 0
}
