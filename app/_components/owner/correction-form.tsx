'use client'

import { useActionState } from 'react'
import { correct } from '@/app/_actions/articles'
import type { ArticleFields } from '@/app/_forms/article-fields'
import { DetailFields, FieldError } from '../field'
import styles from './owner.module.css'

interface CorrectionFormProps {
  readonly dashboardId: string
  readonly articleId: string
  readonly fields: ArticleFields
}

/** Corrects what is known of an article; its text stays as it is. */
export function CorrectionForm({ dashboardId, articleId, fields }: CorrectionFormProps) {
  const [state, action, isPending] = useActionState(correct, { fields, errors: {}, problem: null })
  const needsMending = state.problem !== null || Object.keys(state.errors).length > 0
  return (
    <details open={needsMending}>
      <summary>Correct the details</summary>
      <form action={action} className={styles.correction} noValidate>
        <input type="hidden" name="dashboardId" value={dashboardId} />
        <input type="hidden" name="articleId" value={articleId} />
        <DetailFields prefix="" fields={state.fields} errors={state.errors} />
        <FieldError id="correction-problem" error={state.problem} />
        <button type="submit" aria-busy={isPending}>
          Save the details
        </button>
      </form>
    </details>
  )
}
