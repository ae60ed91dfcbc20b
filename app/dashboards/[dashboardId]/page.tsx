import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DashboardView } from '@/app/_components/dashboard-view'
import { DashboardNotices } from '@/app/_components/owner/dashboard-notices'
import { ManageSection } from '@/app/_components/owner/manage-section'
import { OwnerActions } from '@/app/_components/owner/owner-actions'
import { ShareSection } from '@/app/_components/owner/share-section'
import { asText, type SearchParams } from '@/app/_forms/search-params'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import { selectionIn } from '@/lib/reports/selection'
import { database } from '@/lib/storage/database'

interface DashboardPageProps {
  readonly params: Promise<{ readonly dashboardId: string }>
  readonly searchParams: SearchParams
}

const load = cache(async (dashboardId: string, query: string) => {
  const access = { kind: 'owner', dashboardId } as const
  const report = await dashboardReport(await database(), access, selectionIn(query))
  return report ?? notFound()
})

export async function generateMetadata({ params, searchParams }: DashboardPageProps): Promise<Metadata> {
  const { dashboardId } = await params
  const { title } = await load(dashboardId, asText(await searchParams))
  return { title }
}

export default async function DashboardPage({ params, searchParams }: DashboardPageProps) {
  const { dashboardId } = await params
  const query = await searchParams
  const report = await load(dashboardId, asText(query))
  return (
    <>
      <DashboardNotices dashboardId={dashboardId} query={query} />
      <DashboardView report={report} actions={<OwnerActions dashboardId={dashboardId} />} />
      {report.owner && <ShareSection owner={report.owner} />}
      {report.owner && <ManageSection report={report} owner={report.owner} />}
    </>
  )
}
