'use client'

import { MessagePage } from '@/app/_components/message-page'
import { PageFrame } from '@/app/_components/page-frame'

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string }
  readonly reset: () => void
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <PageFrame frame={{ home: null, links: [] }}>
      <MessagePage title="This page could not be shown">
        <p>
          Something went wrong on the server; nothing was half-saved. The terminal that runs Parallax says
          what{error.digest && `, under ${error.digest}`}.
        </p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </MessagePage>
    </PageFrame>
  )
}
