import { findDashboard } from '@/lib/storage/dashboards'
import type { Queries } from '@/lib/storage/database'
import { sha256 } from '@/lib/storage/hashes'

/** How someone comes to a dashboard: as its owner, or by a link with a token. */
export type DashboardAccess =
  | { readonly kind: 'owner'; readonly dashboardId: string }
  | { readonly kind: 'link'; readonly token: string }

export interface OpenDashboard {
  readonly dashboardId: string
  readonly readOnly: boolean
}

async function linkedDashboardId(db: Queries, token: string): Promise<string | null> {
  const link = await db.shareLink.findUnique({
    where: { tokenHash: sha256(token), revokedAt: null },
    select: { dashboardId: true },
  })
  return link?.dashboardId ?? null
}

/** The one place that decides who sees what: null when the dashboard is gone or the link does not work. */
export async function openDashboard(db: Queries, access: DashboardAccess): Promise<OpenDashboard | null> {
  const id = access.kind === 'owner' ? access.dashboardId : await linkedDashboardId(db, access.token)
  const dashboard = id === null ? null : await findDashboard(db, id)
  return dashboard && { dashboardId: dashboard.id, readOnly: access.kind === 'link' }
}
