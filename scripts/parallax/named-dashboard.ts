import { findDashboard } from '@/lib/storage/dashboards'
import type { Database } from '@/lib/storage/database'
import { UsageProblem } from './arguments'

/** The id of a dashboard that a person names by it or by its address; throws a UsageProblem where there is none. */
export async function dashboardIdOf(db: Database, named: string): Promise<string> {
  const id = named.replace(/\/+$/, '').replace(/^.*\//, '')
  if (await findDashboard(db, id)) return id
  throw new UsageProblem(`There is no dashboard “${id}”; npm run parallax -- dashboards lists them.`)
}
