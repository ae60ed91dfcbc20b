import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { DashboardView } from '@/app/_components/dashboard-view'
import { PrintAddress } from '@/app/_components/print-address'
import { origin } from '@/app/_forms/origin'
import { dashboardReport } from '@/lib/reports/dashboard-report'
import { database } from '@/lib/storage/database'

interface SharedDashboardPageProps {
  readonly params: Promise<{ readonly token: string }>
}

const load = cache(async (token: string) => {
  const report = await dashboardReport(await database(), { kind: 'link', token })
  return report ?? notFound()
})

export async function generateMetadata({ params }: SharedDashboardPageProps): Promise<Metadata> {
  const { token } = await params
  const { title } = await load(token)
  return { title }
}

export default async function SharedDashboardPage({ params }: SharedDashboardPageProps) {
  const { token } = await params
  return (
    <>
      <DashboardView report={await load(token)} />
      <PrintAddress address={`${await origin()}/s/${token}`} />
    </>
  )
}
