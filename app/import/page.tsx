import type { Metadata } from 'next'
import { ImportForm } from '@/app/_components/import/import-form'
import { importReport } from '@/lib/reports/import-report'
import { database } from '@/lib/storage/database'

export const metadata: Metadata = { title: 'Import articles' }
export const dynamic = 'force-dynamic'

interface ImportPageProps {
  readonly searchParams: Promise<{ readonly dashboard?: string | string[] }>
}

export default async function ImportPage({ searchParams }: ImportPageProps) {
  const report = await importReport(await database())
  const { dashboard } = await searchParams
  const chosen = report.dashboards.find(({ id }) => id === dashboard)
  return (
    <>
      <h1>Import articles</h1>
      <ImportForm choices={report} chosenId={chosen?.id ?? ''} />
    </>
  )
}
