'use server'

import { revalidatePath } from 'next/cache'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { checkLabels } from '@/app/_forms/check-labels'
import { type LabelFields, readLabelFields, toLabelFields } from '@/app/_forms/label-fields'
import { findDashboard } from '@/lib/storage/dashboards'
import { database } from '@/lib/storage/database'
import { type LabelledOutlet, labelOutlets, outletsOn } from '@/lib/storage/outlets'

const dashboardForm = z.object({ dashboardId: z.string().min(1).max(64) })

export interface LabelsState {
  /** One for each outlet on the dashboard. */
  readonly rows: readonly LabelFields[]
  /** The labels as they were of the outlets whose label was just changed; null where nothing was saved. */
  readonly former: readonly LabelFields[] | null
}

/** Labels outlets of a dashboard, or says what to mend; given the former labels, it undoes that. */
export async function label(_: LabelsState, form: FormData): Promise<LabelsState> {
  const { dashboardId } = dashboardForm.parse({ dashboardId: form.get('dashboardId') })
  const { outlets, rows } = checkLabels(readLabelFields(form))
  if (!outlets) return { rows, former: null }
  const db = await database()
  if (!(await findDashboard(db, dashboardId))) notFound()
  const standing = await outletsOn(db, dashboardId)
  const changed = outlets.filter((outlet) => standing.some((other) => differsFrom(outlet, other)))
  await labelOutlets(db, changed)
  revalidatePath(`/dashboards/${dashboardId}`)
  const former = standing.filter(({ name }) => changed.some((outlet) => outlet.name === name))
  return {
    rows: (await outletsOn(db, dashboardId)).map(toLabelFields),
    former: former.map(toLabelFields),
  }
}

const differsFrom = (now: LabelledOutlet, before: LabelledOutlet): boolean =>
  now.name === before.name &&
  (now.leaningLabel?.leaning !== before.leaningLabel?.leaning ||
    now.leaningLabel?.ratedBy !== before.leaningLabel?.ratedBy)
