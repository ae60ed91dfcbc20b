import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/app/_components/article-view'
import { Notice } from '@/app/_components/notice'
import { CorrectionForm } from '@/app/_components/owner/correction-form'
import { toFields } from '@/app/_forms/article-fields'
import { asText, type SearchParams, single } from '@/app/_forms/search-params'
import { articleReport } from '@/lib/reports/article-report'
import { readingIn } from '@/lib/reports/reading'
import { database } from '@/lib/storage/database'

interface ArticlePageProps {
  readonly params: Promise<{ readonly dashboardId: string; readonly articleId: string }>
  readonly searchParams: SearchParams
}

const load = cache(async (dashboardId: string, articleId: string, query: string) => {
  const access = { kind: 'owner', dashboardId } as const
  const request = { access, articleId, reading: readingIn(query) }
  return (await articleReport(await database(), request)) ?? notFound()
})

async function report({ params, searchParams }: ArticlePageProps) {
  const { dashboardId, articleId } = await params
  return load(dashboardId, articleId, asText(await searchParams))
}

export async function generateMetadata(props: ArticlePageProps): Promise<Metadata> {
  const { head } = await report(props)
  return { title: head.title }
}

export default async function ArticlePage(props: ArticlePageProps) {
  const article = await report(props)
  const { head, owner } = article
  return (
    <>
      {single(await props.searchParams, 'corrected') && <Notice>The details are saved.</Notice>}
      <ArticleView report={article} />
      {owner && (
        <CorrectionForm dashboardId={owner.dashboardId} articleId={head.id} fields={toFields(head)} />
      )}
    </>
  )
}
