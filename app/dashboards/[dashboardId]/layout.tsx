import type { ReactNode } from 'react'
import { NothingHere } from '@/app/_components/nothing-here'
import { isThere } from '@/lib/reports/is-there'
import { database } from '@/lib/storage/database'

interface DashboardLayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ readonly dashboardId: string }>
}

export default async function DashboardLayout({ children, params }: DashboardLayoutProps) {
  const { dashboardId } = await params
  const there = await isThere(await database(), { kind: 'owner', dashboardId })
  return there ? children : <NothingHere onward={{ href: '/', label: 'All dashboards' }} />
}
