'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { origin } from '@/app/_forms/origin'
import { findDashboard } from '@/lib/storage/dashboards'
import { database } from '@/lib/storage/database'
import { createShareLink, listShareLinks, revokeShareLink } from '@/lib/storage/share-links'

const id = z.string().min(1).max(64)
const shareForm = z.object({ dashboardId: id })
const revokeForm = shareForm.extend({ linkId: id })

export interface ShareState {
  /** The address of a link just made: it cannot be shown again. */
  readonly address: string | null
}

/** Makes a link to a dashboard and tells its address, once. */
export async function share(_: ShareState, form: FormData): Promise<ShareState> {
  const { dashboardId } = shareForm.parse(Object.fromEntries(form))
  const db = await database()
  if (!(await findDashboard(db, dashboardId))) notFound()
  const { token } = await createShareLink(db, dashboardId)
  revalidatePath(`/dashboards/${dashboardId}`)
  return { address: `${await origin()}/s/${token}` }
}

/** Ends one of a dashboard's links. */
export async function revoke(form: FormData): Promise<void> {
  const { dashboardId, linkId } = revokeForm.parse(Object.fromEntries(form))
  const db = await database()
  const links = await listShareLinks(db, dashboardId)
  if (links.some((link) => link.id === linkId)) await revokeShareLink(db, linkId)
  redirect(`/dashboards/${dashboardId}?revoked=1#share`)
}
