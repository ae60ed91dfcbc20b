'use client'

import { useActionState } from 'react'
import { rename } from '@/app/_actions/dashboards'
import { FieldError } from '../field'
import styles from './owner.module.css'

interface RenameFormProps {
  readonly dashboardId: string
  readonly title: string
}

export function RenameForm({ dashboardId, title }: RenameFormProps) {
  const [state, action, isPending] = useActionState(rename, { title, problem: null })
  return (
    <form action={action} className={styles.rename} noValidate>
      <input type="hidden" name="dashboardId" value={dashboardId} />
      <label>
        Title of this dashboard
        <input
          name="title"
          defaultValue={state.title}
          aria-invalid={state.problem !== null}
          aria-describedby={state.problem === null ? undefined : 'rename-problem'}
        />
      </label>
      <button type="submit" data-quiet aria-busy={isPending}>
        Rename
      </button>
      <FieldError id="rename-problem" error={state.problem} />
    </form>
  )
}
