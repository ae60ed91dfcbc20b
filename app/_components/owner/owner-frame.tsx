import type { ReactNode } from 'react'
import { PageFrame } from '@/app/_components/page-frame'

const frame = {
  home: '/',
  links: [
    { href: '/', label: 'Dashboards' },
    { href: '/import', label: 'Import' },
    { href: '/how-to-read', label: 'How to read' },
    { href: '/methodology', label: 'Methodology' },
  ],
}

/** The frame of every page but those behind a link. */
export function OwnerFrame({ children }: { readonly children: ReactNode }) {
  return <PageFrame frame={frame}>{children}</PageFrame>
}
