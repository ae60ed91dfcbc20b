import { type NextRequest, NextResponse } from 'next/server'
import { isThere } from '@/lib/reports/is-there'
import { database } from '@/lib/storage/database'

/** Pages of dashboards and articles, and all pages of a link. Files answer for themselves. */
export const config = {
  matcher: [
    '/dashboards/:part/:page(compare)?',
    '/s/:part/:page(compare|how-to-read|methodology)?/:rest?',
    '/:kind(dashboards|s)/:part/articles/:articleId',
  ],
}

/**
 * Gives a page its status: 404 where what it is about is not there. A layout has the words, because those of a page
 * that calls notFound() are shown by a script alone (vercel/next.js#62228). That a database fails, pages tell.
 */
export async function proxy({ nextUrl }: NextRequest) {
  const [, kind, part = '', page, id = ''] = nextUrl.pathname.split('/')
  const access =
    kind === 's' ? ({ kind: 'link', token: part } as const) : ({ kind: 'owner', dashboardId: part } as const)
  const there = await database()
    .then((db) => isThere(db, access, page === 'articles' ? id : null))
    .catch(() => true)
  return NextResponse.next({ status: there ? 200 : 404 })
}
