import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/app/_components/article-view'
import { type SearchParams, whole } from '@/app/_forms/search-params'
import { articleReport } from '@/lib/reports/article-report'
import { database } from '@/lib/storage/database'

interface SharedArticlePageProps {
  readonly params: Promise<{ readonly token: string; readonly articleId: string }>
  readonly searchParams: SearchParams
}

const load = cache(async (token: string, articleId: string, sentence: number | null) => {
  const request = { access: { kind: 'link', token }, articleId, sentence } as const
  return (await articleReport(await database(), request)) ?? notFound()
})

async function report({ params, searchParams }: SharedArticlePageProps) {
  const { token, articleId } = await params
  return load(token, articleId, whole(await searchParams, 'sentence'))
}

export async function generateMetadata(props: SharedArticlePageProps): Promise<Metadata> {
  const { head } = await report(props)
  return { title: head.title }
}

export default async function SharedArticlePage(props: SharedArticlePageProps) {
  return <ArticleView report={await report(props)} />
}
