'use client'

import { useActionState } from 'react'
import { importArticles } from '@/app/_actions/import-articles'
import type { ImportState } from '@/app/_forms/import-state'
import type { ImportReport } from '@/lib/reports/import-report'
import { GiveStep } from './give-step'
import styles from './import-form.module.css'
import { ProblemList } from './problem-list'
import { ReviewStep } from './review-step'

interface ImportFormProps {
  readonly choices: ImportReport
  /** The dashboard that the person came from; empty for none. */
  readonly chosenId: string
}

const nothingGiven = ({ choices, chosenId }: ImportFormProps): ImportState => ({
  pasted: '',
  articles: [],
  destination: { dashboardId: chosenId, title: '', topicId: choices.topics[0]?.id ?? '', problem: null },
  problems: [],
})

/** Two steps, both of which work without JavaScript: give texts, then look at what was made of them. */
export function ImportForm(props: ImportFormProps) {
  const [state, action, isPending] = useActionState(importArticles, nothingGiven(props))
  return (
    <form action={action} className={styles.form} noValidate>
      <ProblemList problems={state.problems} />
      {state.articles.length === 0 ? (
        <GiveStep pasted={state.pasted} isPending={isPending} />
      ) : (
        <ReviewStep state={state} choices={props.choices} isPending={isPending} />
      )}
    </form>
  )
}
