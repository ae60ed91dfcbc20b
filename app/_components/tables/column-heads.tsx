import type { NamedArticle } from '@/lib/reports/comparison/compared'
import styles from './heads.module.css'

interface ColumnHeadsProps {
  /** What the rows are. */
  readonly rows: string
  readonly articles: readonly NamedArticle[]
}

/** The head of a table with a column for each article, each name leading to its article. */
export function ColumnHeads({ rows, articles }: ColumnHeadsProps) {
  return (
    <thead>
      <tr>
        <th scope="col">{rows}</th>
        {articles.map(({ id, name, href }) => (
          <th key={id} scope="col">
            <a className={styles.name} href={href} title={name}>
              {name}
            </a>
          </th>
        ))}
      </tr>
    </thead>
  )
}
