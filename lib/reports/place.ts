import type { DashboardAccess } from '@/lib/storage/access'

/** Where the pages of one access begin: an owner's and a link's never lead to each other. */
export interface Place {
  readonly dashboard: string
  readonly methodology: string
}

export function placeOf(access: DashboardAccess): Place {
  if (access.kind === 'owner')
    return { dashboard: `/dashboards/${access.dashboardId}`, methodology: '/methodology' }
  return { dashboard: `/s/${access.token}`, methodology: `/s/${access.token}/methodology` }
}

export const articleHref = ({ dashboard }: Place, articleId: string): string =>
  `${dashboard}/articles/${articleId}`
