import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { MethodView } from '@/app/_components/method-view'
import { methodIds, methodReport } from '@/lib/reports/methodology-report'

/** Any other address is that of no page, and known to be before it is asked for. */
export const dynamicParams = false

export const generateStaticParams = () => methodIds.map((measureId) => ({ measureId }))

interface MethodPageProps {
  readonly params: Promise<{ readonly measureId: string }>
}

async function load({ params }: MethodPageProps) {
  return methodReport((await params).measureId) ?? notFound()
}

export async function generateMetadata(props: MethodPageProps): Promise<Metadata> {
  const { label } = await load(props)
  return { title: `${label}: how it is measured` }
}

export default async function MethodPage(props: MethodPageProps) {
  return <MethodView method={await load(props)} base="/methodology" />
}
