import { MessagePage } from './message-page'
import { PageFrame } from './page-frame'

export interface FailureProps {
  /** With a digest where it happened on the server, which keeps what it was to its own log. */
  readonly error: Error & { readonly digest?: string }
}

const TITLE = 'This page could not be shown'

/** In place of a page that failed. Trying again loads it anew: what failed on the server has to be asked for again. */
export function Failure({ error: { digest } }: FailureProps) {
  return (
    <PageFrame frame={{ home: null, links: [] }}>
      <title>{`${TITLE} · Parallax`}</title>
      <MessagePage title={TITLE}>
        {digest ? (
          <p>
            Something went wrong on the server; nothing was half-saved. Whoever runs Parallax finds what in
            its terminal, under {digest}.
          </p>
        ) : (
          <p>Something went wrong in this browser while it was made ready; nothing was half-saved.</p>
        )}
        <button type="button" onClick={() => window.location.reload()}>
          Try again
        </button>
      </MessagePage>
    </PageFrame>
  )
}
