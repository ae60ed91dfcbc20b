import { z } from 'zod'
import type { LabelFields } from '@/app/_forms/label-fields'
import { leaningLabelSchema } from '@/lib/import/article-input'
import type { LabelledOutlet } from '@/lib/storage/outlets'

export type CheckedLabels =
  | { readonly outlets: readonly LabelledOutlet[]; readonly rows: null }
  | { readonly outlets: null; readonly rows: readonly LabelFields[] }

/** The labels that the rows give, or the rows with what to mend; a row without a leaning takes the label away. */
export function checkLabels(rows: readonly LabelFields[]): CheckedLabels {
  const checked = rows.map(checkedLabel)
  if (checked.some(({ errors }) => errors !== null)) {
    return { outlets: null, rows: rows.map((row, i) => ({ ...row, errors: checked[i]?.errors ?? {} })) }
  }
  return { outlets: checked.map(({ name, leaningLabel }) => ({ name, leaningLabel })), rows: null }
}

function checkedLabel({ outlet: name, leaning, ratedBy }: LabelFields) {
  if (leaning === '') return { name, leaningLabel: null, errors: null }
  const parsed = leaningLabelSchema.safeParse({ leaning, ratedBy })
  if (parsed.success) return { name, leaningLabel: parsed.data, errors: null }
  const { fieldErrors } = z.flattenError(parsed.error)
  const [leaningError] = fieldErrors.leaning ?? []
  const [ratedByError] = fieldErrors.ratedBy ?? []
  const errors = {
    ...(leaningError && { leaning: leaningError }),
    ...(ratedByError && { ratedBy: ratedByError }),
  }
  return { name, leaningLabel: null, errors }
}
