'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import {
  dashboardExisted,
  deleteDashboard,
  findDashboard,
  removeArticle,
  renameDashboard,
  restoreArticle,
  restoreDashboard,
} from '@/lib/storage/dashboards'
import { database } from '@/lib/storage/database'

const id = z.string().min(1).max(64)
const dashboardForm = z.object({ dashboardId: id })
const articleForm = dashboardForm.extend({ articleId: id })
const titleForm = dashboardForm.extend({
  title: z
    .string()
    .trim()
    .min(1, 'Give the dashboard a title.')
    .max(200, 'Shorten the title to 200 characters.'),
})

export interface RenameState {
  readonly title: string
  readonly problem: string | null
}

/** Gives a dashboard another title, or says what is wrong with it. */
export async function rename(_: RenameState, form: FormData): Promise<RenameState> {
  const parsed = titleForm.safeParse(Object.fromEntries(form))
  if (!parsed.success) {
    return { title: String(form.get('title') ?? ''), problem: z.prettifyError(parsed.error) }
  }
  const { dashboardId, title } = parsed.data
  const db = await database()
  if (!(await findDashboard(db, dashboardId))) notFound()
  await renameDashboard(db, dashboardId, title)
  redirect(`/dashboards/${dashboardId}`)
}

/** Takes an article off a dashboard and offers to undo it. */
export async function takeOff(form: FormData): Promise<void> {
  const { dashboardId, articleId } = articleForm.parse(Object.fromEntries(form))
  await removeArticle(await database(), dashboardId, articleId)
  redirect(`/dashboards/${dashboardId}?removed=${encodeURIComponent(articleId)}`)
}

export async function putBack(form: FormData): Promise<void> {
  const { dashboardId, articleId } = articleForm.parse(Object.fromEntries(form))
  await restoreArticle(await database(), dashboardId, articleId)
  redirect(`/dashboards/${dashboardId}`)
}

/** Deletes a dashboard and offers to undo it. */
export async function discard(form: FormData): Promise<void> {
  const { dashboardId } = dashboardForm.parse(Object.fromEntries(form))
  const db = await database()
  if (!(await findDashboard(db, dashboardId))) notFound()
  await deleteDashboard(db, dashboardId)
  redirect(`/?deleted=${encodeURIComponent(dashboardId)}`)
}

export async function restore(form: FormData): Promise<void> {
  const { dashboardId } = dashboardForm.parse(Object.fromEntries(form))
  const db = await database()
  if (!(await dashboardExisted(db, dashboardId))) notFound()
  await restoreDashboard(db, dashboardId)
  redirect(`/dashboards/${dashboardId}`)
}
