import Link from 'next/link'
import { MessagePage } from '@/app/_components/message-page'
import { OwnerFrame } from '@/app/_components/owner/owner-frame'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <OwnerFrame>
      <MessagePage title="Nothing is here">
        <p>The dashboard or article may have been deleted, or the address may be mistyped.</p>
        <Link href="/">All dashboards</Link>
      </MessagePage>
    </OwnerFrame>
  )
}
