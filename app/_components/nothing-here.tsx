import { MessagePage } from './message-page'

interface NothingHereProps {
  /** Where a reader may go on, and what is there. */
  readonly onward: { readonly href: string; readonly label: string }
}

/** In place of a dashboard or an article that is not there. */
export function NothingHere({ onward: { href, label } }: NothingHereProps) {
  return (
    <MessagePage title="Nothing is here">
      <p>The dashboard or article may have been deleted, or the address may be mistyped.</p>
      <a href={href}>{label}</a>
    </MessagePage>
  )
}
