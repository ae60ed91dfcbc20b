import type { Database } from '@/lib/storage/database'
import { createShareLink } from '@/lib/storage/share-links'
import { addressOf } from './address'
import { dashboardIdOf } from './named-dashboard'

/** Prints a new link to a dashboard, given its id or its address. */
export async function shareDashboard(db: Database, dashboard: string): Promise<number> {
  const { token } = await createShareLink(db, await dashboardIdOf(db, dashboard))
  console.log(addressOf(`/s/${token}`))
  return 0
}
