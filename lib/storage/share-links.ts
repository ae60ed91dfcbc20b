import { randomBytes } from 'node:crypto'
import type { Queries } from '@/lib/storage/database'
import { sha256 } from '@/lib/storage/hashes'

export interface ShareLink {
  readonly id: string
  readonly createdAt: Date
  /** Null while the link works. */
  readonly revokedAt: Date | null
}

/** 128 random bits in base64url. */
const newToken = (): string => randomBytes(16).toString('base64url')

/** Makes a link to a dashboard. Only the token's hash is stored: this is the one time the token is seen. */
export async function createShareLink(
  db: Queries,
  dashboardId: string,
): Promise<{ readonly id: string; readonly token: string }> {
  const token = newToken()
  const { id } = await db.shareLink.create({
    data: { dashboardId, tokenHash: sha256(token) },
    select: { id: true },
  })
  return { id, token }
}

/** A dashboard's links, revoked ones included, newest first. */
export const listShareLinks = (db: Queries, dashboardId: string): Promise<readonly ShareLink[]> =>
  db.shareLink.findMany({
    where: { dashboardId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, createdAt: true, revokedAt: true },
  })

/** Ends a link for good. */
export async function revokeShareLink(db: Queries, id: string): Promise<void> {
  await db.shareLink.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date() } })
}
