import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PageFrame } from '@/app/_components/page-frame'
import { isThere } from '@/lib/reports/is-there'
import { database } from '@/lib/storage/database'
import LinkNotFound from '../not-found'

export const metadata: Metadata = {
  robots: { index: false, follow: false, nocache: true },
  referrer: 'no-referrer',
}

interface SharedLayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ readonly token: string }>
}

export default async function SharedLayout({ children, params }: SharedLayoutProps) {
  const { token } = await params
  if (!(await isThere(await database(), { kind: 'link', token }))) return <LinkNotFound />
  const links = [
    { href: `/s/${token}`, label: 'Comparison' },
    { href: `/s/${token}/how-to-read`, label: 'How to read' },
    { href: `/s/${token}/methodology`, label: 'Methodology' },
  ]
  return <PageFrame frame={{ home: null, links }}>{children}</PageFrame>
}
