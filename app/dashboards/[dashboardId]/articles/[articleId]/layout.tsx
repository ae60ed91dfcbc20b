import type { ReactNode } from 'react'
import { NothingHere } from '@/app/_components/nothing-here'
import { isThere } from '@/lib/reports/is-there'
import { database } from '@/lib/storage/database'

interface ArticleLayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ readonly dashboardId: string; readonly articleId: string }>
}

export default async function ArticleLayout({ children, params }: ArticleLayoutProps) {
  const { dashboardId, articleId } = await params
  const there = await isThere(await database(), { kind: 'owner', dashboardId }, articleId)
  const onward = { href: `/dashboards/${dashboardId}`, label: 'The dashboard' }
  return there ? children : <NothingHere onward={onward} />
}
