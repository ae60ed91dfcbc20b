import type { Metadata } from 'next'
import { Methodology } from '@/app/_components/methodology'
import { methodologyReport } from '@/lib/reports/methodology-report'

export const metadata: Metadata = { title: 'Methodology' }

interface SharedMethodologyPageProps {
  readonly params: Promise<{ readonly token: string }>
}

/** The same for everyone; it stands under the link so that a reader never leaves it. */
export default async function SharedMethodologyPage({ params }: SharedMethodologyPageProps) {
  const { token } = await params
  return <Methodology families={methodologyReport()} base={`/s/${token}/methodology`} />
}
