import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { asText, type SearchParams } from '@/app/_forms/search-params'
import { compareReport } from '@/lib/reports/compare-report'
import { sideBySideIn } from '@/lib/reports/side-by-side'
import type { DashboardAccess } from '@/lib/storage/access'
import { database } from '@/lib/storage/database'
import { CompareView } from './compare-view'

interface ComparePageProps<Name extends string> {
  readonly params: Promise<Readonly<Record<Name, string>>>
  readonly searchParams: SearchParams
}

/** The page of articles side by side, and its title, where one part of the address gives access to a dashboard. */
export function comparePage<Name extends string>(name: Name, accessBy: (part: string) => DashboardAccess) {
  const load = cache(async (part: string, query: string) => {
    const request = { access: accessBy(part), sideBySide: sideBySideIn(query) }
    return (await compareReport(await database(), request)) ?? notFound()
  })
  const report = async ({ params, searchParams }: ComparePageProps<Name>) =>
    load((await params)[name], asText(await searchParams))
  return {
    metadata: async (props: ComparePageProps<Name>): Promise<Metadata> => {
      const { title } = await report(props)
      return { title }
    },
    Page: async (props: ComparePageProps<Name>) => <CompareView report={await report(props)} />,
  }
}
