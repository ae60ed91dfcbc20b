import { MessagePage } from '@/app/_components/message-page'
import { PageFrame } from '@/app/_components/page-frame'

export const metadata = { title: 'Not found' }

export default function LinkNotFound() {
  return (
    <PageFrame frame={{ home: null, links: [] }}>
      <MessagePage title="This link does not work">
        <p>Whoever made it may have revoked it, or the address was not copied whole.</p>
        <p>Ask the person who sent it for a new one.</p>
      </MessagePage>
    </PageFrame>
  )
}
