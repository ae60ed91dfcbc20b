import type { Metadata } from 'next'
import { ComparisonMethodology } from '@/app/_components/comparison-methodology'
import { comparisonMethodology } from '@/lib/reports/comparison/methods/comparison-methods'

export const metadata: Metadata = { title: 'How a comparison is worked out' }

export default function ComparisonMethodPage() {
  return <ComparisonMethodology parts={comparisonMethodology()} base="/methodology" />
}
