import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MethodView } from '@/app/_components/method-view'
import { methodReport } from '@/lib/reports/methodology-report'

interface SharedMethodPageProps {
  readonly params: Promise<{ readonly token: string; readonly measureId: string }>
}

async function load({ params }: SharedMethodPageProps) {
  return methodReport((await params).measureId) ?? notFound()
}

export async function generateMetadata(props: SharedMethodPageProps): Promise<Metadata> {
  const { label } = await load(props)
  return { title: `${label}: how it is measured` }
}

export default async function SharedMethodPage(props: SharedMethodPageProps) {
  const { token } = await props.params
  return <MethodView method={await load(props)} base={`/s/${token}/methodology`} />
}
