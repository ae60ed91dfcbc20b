import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { CompareView } from '@/app/_components/compare/compare-view'
import { asText, type SearchParams } from '@/app/_forms/search-params'
import { compareReport } from '@/lib/reports/compare-report'
import { sideBySideIn } from '@/lib/reports/side-by-side'
import { database } from '@/lib/storage/database'

interface SharedComparePageProps {
  readonly params: Promise<{ readonly token: string }>
  readonly searchParams: SearchParams
}

const load = cache(async (token: string, query: string) => {
  const access = { kind: 'link', token } as const
  const request = { access, sideBySide: sideBySideIn(query) }
  return (await compareReport(await database(), request)) ?? notFound()
})

async function report({ params, searchParams }: SharedComparePageProps) {
  const { token } = await params
  return load(token, asText(await searchParams))
}

export async function generateMetadata(props: SharedComparePageProps): Promise<Metadata> {
  const { title } = await report(props)
  return { title }
}

export default async function SharedComparePage(props: SharedComparePageProps) {
  return <CompareView report={await report(props)} />
}
