import { type Query, single, whole } from '@/app/_forms/search-params'
import { counted } from '@/lib/reports/wording'
import { Notice } from '../notice'
import { ArticleTakenOff } from './undo-notice'

interface DashboardNoticesProps {
  readonly dashboardId: string
  readonly query: Query
}

/** What just happened to a dashboard, as its address tells. */
export function DashboardNotices({ dashboardId, query }: DashboardNoticesProps) {
  const removed = single(query, 'removed')
  const added = whole(query, 'added')
  return (
    <>
      {removed !== null && <ArticleTakenOff dashboardId={dashboardId} articleId={removed} />}
      {added !== null && <Notice>{additionInWords(added, whole(query, 'known') ?? 0)}</Notice>}
      {single(query, 'revoked') !== null && <Notice>The link was revoked and does not work any more.</Notice>}
    </>
  )
}

function additionInWords(added: number, known: number): string {
  const imported = `${counted(added, 'article')} imported.`
  return known === 0 ? imported : `${imported} ${known} of them had been stored before.`
}
