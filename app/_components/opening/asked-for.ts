const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

const opensHere = (link: HTMLAnchorElement): boolean =>
  (link.target === '' || link.target === '_self') && !link.hasAttribute('download')

/** The path of another page of ours, asked for in place of this one; null for this page, and for other sites. */
function elsewhere(address: string): string | null {
  const { origin, pathname } = new URL(address, location.href)
  return origin === location.origin && pathname !== location.pathname ? pathname : null
}

/** The page that a click asks for; null where it opens none, or not in place of this one. */
export function askedByClick(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  return link && isPlain(event) && opensHere(link) ? elsewhere(link.href) : null
}

/** The page that a form asks for whose answer is an address; null for one that sends something. */
export function askedByForm({ target }: SubmitEvent): string | null {
  return target instanceof HTMLFormElement && target.method === 'get' ? elsewhere(target.action) : null
}
