import type { ReactNode } from 'react'
import { PageFrame } from '@/app/_components/page-frame'

const frame = {
  home: '/',
  links: [
    { href: '/', label: 'Dashboards' },
    { href: '/import', label: 'Import' },
    { href: '/methodology', label: 'Methodology' },
  ],
}

export default function OwnerLayout({ children }: { readonly children: ReactNode }) {
  return <PageFrame frame={frame}>{children}</PageFrame>
}
