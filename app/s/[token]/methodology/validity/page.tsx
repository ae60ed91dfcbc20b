import type { Metadata } from 'next'
import { Validity } from '@/app/_components/validity'
import { validityReport } from '@/lib/reports/validity-report'

export const metadata: Metadata = { title: 'Validity' }

interface SharedValidityPageProps {
  readonly params: Promise<{ readonly token: string }>
}

export default async function SharedValidityPage({ params }: SharedValidityPageProps) {
  const { token } = await params
  return <Validity report={validityReport()} base={`/s/${token}/methodology`} />
}
