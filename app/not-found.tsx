import Link from 'next/link'
import { MessagePage } from '@/app/_components/message-page'
import { PageFrame } from '@/app/_components/page-frame'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <PageFrame frame={{ home: '/', links: [] }}>
      <MessagePage title="Nothing is here">
        <p>The page may have been deleted, or the address may be mistyped.</p>
        <Link href="/">All dashboards</Link>
      </MessagePage>
    </PageFrame>
  )
}
