import { putBack, restore } from '@/app/_actions/dashboards'
import { Notice } from '../notice'

interface ArticleTakenOffProps {
  readonly dashboardId: string
  readonly articleId: string
}

/** Says that an article was taken off a dashboard, and undoes it. */
export function ArticleTakenOff({ dashboardId, articleId }: ArticleTakenOffProps) {
  const undo = (
    <form action={putBack}>
      <input type="hidden" name="dashboardId" value={dashboardId} />
      <input type="hidden" name="articleId" value={articleId} />
      <button type="submit">Undo</button>
    </form>
  )
  return <Notice action={undo}>The article was taken off this dashboard.</Notice>
}

/** Says that a dashboard was deleted, and undoes it. */
export function DashboardDeleted({ dashboardId }: { readonly dashboardId: string }) {
  const undo = (
    <form action={restore}>
      <input type="hidden" name="dashboardId" value={dashboardId} />
      <button type="submit">Undo</button>
    </form>
  )
  return <Notice action={undo}>The dashboard was deleted, and links to it stopped working.</Notice>
}
