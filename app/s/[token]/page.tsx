import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DashboardView } from '@/app/_components/dashboard-view'
import { PrintAddress } from '@/app/_components/print-address'
import { leaveReport } from '@/app/_components/still/still-reports'
import { origin } from '@/app/_forms/origin'
import { asText, type SearchParams } from '@/app/_forms/search-params'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import { selectionIn } from '@/lib/reports/selection'
import { database } from '@/lib/storage/database'

interface SharedDashboardPageProps {
  readonly params: Promise<{ readonly token: string }>
  readonly searchParams: SearchParams
}

const load = cache(async (token: string, query: string) => {
  const access = { kind: 'link', token } as const
  const report = await dashboardReport(await database(), access, selectionIn(query))
  return report ?? notFound()
})

export async function generateMetadata({
  params,
  searchParams,
}: SharedDashboardPageProps): Promise<Metadata> {
  const { token } = await params
  const { title } = await load(token, asText(await searchParams))
  return { title }
}

export default async function SharedDashboardPage({ params, searchParams }: SharedDashboardPageProps) {
  const { token } = await params
  const report = await load(token, asText(await searchParams))
  return (
    <>
      <DashboardView report={report} still={report.working ? undefined : leaveReport(report)} />
      <PrintAddress address={`${await origin()}${report.selection.here}`} />
    </>
  )
}
