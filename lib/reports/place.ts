import type { DashboardAccess } from '@/lib/storage/access'

/** Where the pages of one access begin: an owner's and a link's never lead to each other. */
export interface Place {
  readonly dashboard: string
  readonly methodology: string
  /** What every sign on a page means. */
  readonly howToRead: string
}

export function placeOf(access: DashboardAccess): Place {
  if (access.kind === 'owner') {
    const dashboard = `/dashboards/${access.dashboardId}`
    return { dashboard, methodology: '/methodology', howToRead: '/how-to-read' }
  }
  const dashboard = `/s/${access.token}`
  return { dashboard, methodology: `${dashboard}/methodology`, howToRead: `${dashboard}/how-to-read` }
}

export const articleHref = ({ dashboard }: Place, articleId: string): string =>
  `${dashboard}/articles/${articleId}`
