import { DashboardList } from '@/app/_components/dashboard-list'
import { OwnerFrame } from '@/app/_components/owner/owner-frame'
import { DashboardDeleted } from '@/app/_components/owner/undo-notice'
import { type SearchParams, single } from '@/app/_forms/search-params'
import { homeReport } from '@/lib/reports/home-report'
import { database } from '@/lib/storage/database'

export const dynamic = 'force-dynamic'

export default async function HomePage({ searchParams }: { readonly searchParams: SearchParams }) {
  const deleted = single(await searchParams, 'deleted')
  const dashboards = await homeReport(await database())
  return (
    <OwnerFrame>
      {deleted !== null && <DashboardDeleted dashboardId={deleted} />}
      <h1>One story, several tellings</h1>
      <DashboardList dashboards={dashboards} />
    </OwnerFrame>
  )
}
