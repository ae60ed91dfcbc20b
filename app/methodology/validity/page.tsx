import type { Metadata } from 'next'
import { Validity } from '@/app/_components/validity'
import { validityReport } from '@/lib/reports/validity-report'

export const metadata: Metadata = { title: 'Validity' }

export default function ValidityPage() {
  return <Validity report={validityReport()} base="/methodology" />
}
