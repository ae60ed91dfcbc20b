/** The address of a page on the server: PARALLAX_URL, or this machine on the port in PORT. */
export function addressOf(page: string): string {
  const server = process.env.PARALLAX_URL || `http://127.0.0.1:${process.env.PORT || 3000}`
  return `${server.replace(/\/+$/, '')}${page}`
}
