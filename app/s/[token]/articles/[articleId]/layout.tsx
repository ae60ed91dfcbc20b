import type { ReactNode } from 'react'
import { NothingHere } from '@/app/_components/nothing-here'
import { isThere } from '@/lib/reports/is-there'
import { database } from '@/lib/storage/database'

interface SharedArticleLayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ readonly token: string; readonly articleId: string }>
}

export default async function SharedArticleLayout({ children, params }: SharedArticleLayoutProps) {
  const { token, articleId } = await params
  const there = await isThere(await database(), { kind: 'link', token }, articleId)
  return there ? children : <NothingHere onward={{ href: `/s/${token}`, label: 'The comparison' }} />
}
