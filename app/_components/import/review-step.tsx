import type { ImportState } from '@/app/_forms/import-state'
import type { ImportReport } from '@/lib/reports/import-report'
import { counted } from '@/lib/reports/wording'
import { DestinationFields } from './destination-fields'
import styles from './import-form.module.css'
import { ReviewedArticleFields } from './reviewed-article-fields'

interface ReviewStepProps {
  readonly state: ImportState
  readonly choices: ImportReport
  readonly isPending: boolean
}

/** Second step: correct what was guessed, put back what was taken out by mistake, choose a dashboard, save. */
export function ReviewStep({ state, choices, isPending }: ReviewStepProps) {
  return (
    <>
      <p className={styles.help}>
        {counted(state.articles.length, 'article')} to look over. Nothing is saved yet.
      </p>
      {state.articles.map((article) => (
        <ReviewedArticleFields key={article.prefix} article={article} />
      ))}
      <DestinationFields destination={state.destination} choices={choices} />
      <div className={styles.actions}>
        <button type="submit" name="intent" value="save" aria-busy={isPending}>
          {isPending ? 'Working …' : 'Save and compare'}
        </button>
      </div>
    </>
  )
}
