import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CompareView } from '@/app/_components/compare/compare-view'
import { asText, type SearchParams } from '@/app/_forms/search-params'
import { compareReport } from '@/lib/reports/compare-report'
import { sideBySideIn } from '@/lib/reports/side-by-side'
import { database } from '@/lib/storage/database'

interface ComparePageProps {
  readonly params: Promise<{ readonly dashboardId: string }>
  readonly searchParams: SearchParams
}

const load = cache(async (dashboardId: string, query: string) => {
  const access = { kind: 'owner', dashboardId } as const
  const request = { access, sideBySide: sideBySideIn(query) }
  return (await compareReport(await database(), request)) ?? notFound()
})

async function report({ params, searchParams }: ComparePageProps) {
  const { dashboardId } = await params
  return load(dashboardId, asText(await searchParams))
}

export async function generateMetadata(props: ComparePageProps): Promise<Metadata> {
  const { title } = await report(props)
  return { title }
}

export default async function ComparePage(props: ComparePageProps) {
  return <CompareView report={await report(props)} />
}
