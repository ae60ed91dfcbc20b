import type { Metadata } from 'next'
import { Methodology } from '@/app/_components/methodology'
import { methodologyReport } from '@/lib/reports/methodology-report'

export const metadata: Metadata = { title: 'Methodology' }

export default function MethodologyPage() {
  return <Methodology families={methodologyReport()} base="/methodology" />
}
