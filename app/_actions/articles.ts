'use server'

import { notFound, redirect } from 'next/navigation'
import { z } from 'zod'
import { type ArticleFields, type FieldErrors, readFields } from '@/app/_forms/article-fields'
import { checkFields } from '@/app/_forms/check-fields'
import { correctArticle } from '@/lib/storage/articles'
import { loadDashboardArticle } from '@/lib/storage/dashboards'
import { database } from '@/lib/storage/database'
import { StorageProblem } from '@/lib/storage/storage-problem'

const id = z.string().min(1).max(64)
const placeForm = z.object({ dashboardId: id, articleId: id })

export interface CorrectionState {
  readonly fields: ArticleFields
  readonly errors: FieldErrors
  readonly problem: string | null
}

/** Corrects an article's details, or says what to mend; what was typed comes back. */
export async function correct(_: CorrectionState, form: FormData): Promise<CorrectionState> {
  const { dashboardId, articleId } = placeForm.parse(Object.fromEntries(form))
  const fields = readFields(form)
  const { details, errors } = checkFields(fields)
  if (!details) return { fields, errors, problem: null }
  const db = await database()
  if (!(await loadDashboardArticle(db, dashboardId, articleId))) notFound()
  try {
    await correctArticle(db, articleId, details)
  } catch (error) {
    if (error instanceof StorageProblem) return { fields, errors: {}, problem: error.message }
    throw error
  }
  redirect(`/dashboards/${dashboardId}/articles/${articleId}?corrected=1`)
}
