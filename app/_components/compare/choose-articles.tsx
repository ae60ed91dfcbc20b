import type { ArticleChoice, ColumnChoice } from '@/lib/reports/compare/article-choice'
import styles from './choose-articles.module.css'

interface ChooseArticlesProps {
  readonly choice: ArticleChoice
  readonly summary: string
  readonly isOpen?: boolean
}

/** Which articles are read side by side: a form whose answer is the address of the page that shows them. */
export function ChooseArticles({ choice, summary, isOpen = false }: ChooseArticlesProps) {
  return (
    <details className={styles.choice} open={isOpen} data-screen-only>
      <summary>{summary}</summary>
      <form action={choice.action} method="get" className={styles.fields}>
        {choice.columns.map((column) => (
          <Column key={column.label} column={column} choice={choice} />
        ))}
        <p className={styles.buttons}>
          <button type="submit">Read side by side</button>
          {choice.isPartial && <small>Not all articles are listed here.</small>}
        </p>
      </form>
    </details>
  )
}

function Column({ column, choice }: { readonly column: ColumnChoice; readonly choice: ArticleChoice }) {
  return (
    <label>
      {column.label}
      <select name="article" defaultValue={column.chosen}>
        {column.mayBeEmpty && <option value="">None</option>}
        {choice.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
