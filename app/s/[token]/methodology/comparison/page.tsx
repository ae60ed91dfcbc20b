import type { Metadata } from 'next'
import { ComparisonMethodology } from '@/app/_components/comparison-methodology'
import { comparisonMethodology } from '@/lib/reports/comparison/methods/comparison-methods'

export const metadata: Metadata = { title: 'How a comparison is worked out' }

interface SharedComparisonMethodPageProps {
  readonly params: Promise<{ readonly token: string }>
}

export default async function SharedComparisonMethodPage({ params }: SharedComparisonMethodPageProps) {
  const { token } = await params
  return <ComparisonMethodology parts={comparisonMethodology()} base={`/s/${token}/methodology`} />
}
