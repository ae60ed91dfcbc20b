import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { ArticleView } from '@/app/_components/article-view'
import { asText, type SearchParams } from '@/app/_forms/search-params'
import { articleReport } from '@/lib/reports/article-report'
import { readingIn } from '@/lib/reports/reading'
import { database } from '@/lib/storage/database'

interface SharedArticlePageProps {
  readonly params: Promise<{ readonly token: string; readonly articleId: string }>
  readonly searchParams: SearchParams
}

const load = cache(async (token: string, articleId: string, query: string) => {
  const access = { kind: 'link', token } as const
  const request = { access, articleId, reading: readingIn(query) }
  return (await articleReport(await database(), request)) ?? notFound()
})

async function report({ params, searchParams }: SharedArticlePageProps) {
  const { token, articleId } = await params
  return load(token, articleId, asText(await searchParams))
}

export async function generateMetadata(props: SharedArticlePageProps): Promise<Metadata> {
  const { head } = await report(props)
  return { title: head.title }
}

export default async function SharedArticlePage(props: SharedArticlePageProps) {
  return <ArticleView report={await report(props)} />
}
