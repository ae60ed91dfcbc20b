import type { LabelledOutlet } from '@/lib/storage/outlets'

/** An outlet's leaning label as typed: both empty where it has none. */
export interface LabelFields {
  readonly outlet: string
  readonly leaning: string
  readonly ratedBy: string
  /** What to mend in which field. */
  readonly errors: { readonly leaning?: string; readonly ratedBy?: string }
}

/** Words that are offered for a leaning; any others may be typed. */
export const suggestedLeanings = ['left', 'centre-left', 'centre', 'centre-right', 'right', 'state-owned']

export const toLabelFields = ({ name, leaningLabel }: LabelledOutlet): LabelFields => ({
  outlet: name,
  leaning: leaningLabel?.leaning ?? '',
  ratedBy: leaningLabel?.ratedBy ?? '',
  errors: {},
})

/** The names of an outlet's fields in a form begin with this. */
export const labelPrefix = (index: number): string => `labels.${index}.`

/** Reads the labels out of a form; those that name no source are by whoever is named for all of them. */
export function readLabelFields(form: FormData): readonly LabelFields[] {
  const typed = (name: string) => String(form.get(name) ?? '').trim()
  return form.getAll('outlet').map((outlet, index) => {
    const leaning = typed(`${labelPrefix(index)}leaning`)
    const ratedBy = typed(`${labelPrefix(index)}ratedBy`)
    return {
      outlet: String(outlet),
      leaning,
      ratedBy: ratedBy === '' && leaning !== '' ? typed('ratedBy') : ratedBy,
      errors: {},
    }
  })
}
