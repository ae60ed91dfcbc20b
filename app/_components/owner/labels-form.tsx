'use client'

import { Fragment, useActionState } from 'react'
import { label } from '@/app/_actions/outlets'
import { type LabelFields, labelPrefix, suggestedLeanings, toLabelFields } from '@/app/_forms/label-fields'
import type { OwnerTools } from '@/lib/reports/dashboard-report'
import { counted } from '@/lib/reports/wording'
import { TextField } from '../field'
import { Notice } from '../notice'
import styles from './labels-form.module.css'

interface FormProps {
  readonly dashboardId: string
  readonly action: (form: FormData) => void
}

/** Gives outlets a leaning label each, always with its source, and undoes what was just changed. */
export function LabelsForm({ owner: { dashboardId, outlets } }: { readonly owner: OwnerTools }) {
  const start = { rows: outlets.map(toLabelFields), former: null }
  const [{ rows, former }, action, isPending] = useActionState(label, start, '#labels')
  const needsMending = rows.some(({ errors }) => Object.keys(errors).length > 0)
  const form = { dashboardId, action }
  return (
    <details className={styles.labels} open={needsMending || former !== null}>
      <summary>Label the outlets</summary>
      <p className={styles.help}>
        Where others place an outlet, and who does. Parallax rates no outlet and works out nothing from a
        label: it stands beside the outlet’s name, on every dashboard, and articles can be chosen by it. To
        take a label away, leave its leaning empty.
      </p>
      <form action={action} className={styles.rows} noValidate>
        <input type="hidden" name="dashboardId" value={dashboardId} />
        <TextField field={{ ...sourceField, name: 'ratedBy', label: OF_ALL, value: '', error: undefined }} />
        {rows.map((row, index) => (
          <Row key={row.outlet} row={row} prefix={labelPrefix(index)} />
        ))}
        <Suggestions rows={rows} />
        <button type="submit" aria-busy={isPending}>
          Save the labels
        </button>
      </form>
      <div role="status" id="labels">
        {needsMending && <Notice>Nothing was saved: see what is said below the fields.</Notice>}
        {former && <Changed form={form} former={former} />}
      </div>
    </details>
  )
}

const OF_ALL = 'As rated by, where nobody is named below'
const leaningField = { label: 'Leaning', type: 'text', list: 'leanings' } as const
const sourceField = { label: 'As rated by', type: 'text', list: 'raters' } as const

interface RowProps {
  readonly row: LabelFields
  readonly prefix: string
}

function Row({ row: { outlet, leaning, ratedBy, errors }, prefix }: RowProps) {
  return (
    <fieldset className={styles.row}>
      <legend>{outlet}</legend>
      <input type="hidden" name="outlet" value={outlet} />
      <TextField
        field={{ ...leaningField, name: `${prefix}leaning`, value: leaning, error: errors.leaning }}
      />
      <TextField
        field={{ ...sourceField, name: `${prefix}ratedBy`, value: ratedBy, error: errors.ratedBy }}
      />
    </fieldset>
  )
}

function Suggestions({ rows }: { readonly rows: readonly LabelFields[] }) {
  const raters = new Set(rows.map(({ ratedBy }) => ratedBy).filter((rater) => rater !== ''))
  return (
    <>
      <Options id="leanings" values={suggestedLeanings} />
      <Options id="raters" values={[...raters]} />
    </>
  )
}

function Options({ id, values }: { readonly id: string; readonly values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  )
}

interface ChangedProps {
  readonly form: FormProps
  /** As they were before. */
  readonly former: readonly LabelFields[]
}

function Changed({ form, former }: ChangedProps) {
  if (former.length === 0) return <Notice>No label was changed.</Notice>
  return (
    <Notice action={<Undo form={form} former={former} />}>
      The label of {counted(former.length, 'outlet')} was changed.
    </Notice>
  )
}

function Undo({ form: { dashboardId, action }, former }: ChangedProps) {
  return (
    <form action={action}>
      <input type="hidden" name="dashboardId" value={dashboardId} />
      {former.map(({ outlet, leaning, ratedBy }, index) => (
        <Fragment key={outlet}>
          <input type="hidden" name="outlet" value={outlet} />
          <input type="hidden" name={`${labelPrefix(index)}leaning`} value={leaning} />
          <input type="hidden" name={`${labelPrefix(index)}ratedBy`} value={ratedBy} />
        </Fragment>
      ))}
      <button type="submit">Undo</button>
    </form>
  )
}
