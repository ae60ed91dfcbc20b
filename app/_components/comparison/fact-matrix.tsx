import Link from 'next/link'
import type { NamedArticle } from '@/lib/reports/comparison/compared'
import type { FactAcross, FactOfArticle } from '@/lib/reports/comparison/facts-section'
import { ColumnHeads } from '../tables/column-heads'
import { Scroll } from '../tables/scroll'
import styles from './fact-matrix.module.css'
import { FactStateSign } from './fact-state-sign'
import { SaidSentences } from './said-sentences'

interface FactMatrixProps {
  readonly facts: readonly FactAcross[]
  readonly articles: readonly NamedArticle[]
}

/** Facts against articles; on a phone one block for each fact. */
export function FactMatrix({ facts, articles }: FactMatrixProps) {
  return (
    <Scroll label="Facts, article by article">
      <table className={styles.table} data-points>
        <ColumnHeads rows="Fact" articles={articles} />
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function FactRow({ fact: { id, label, summary, differs, cells } }: { readonly fact: FactAcross }) {
  return (
    <tr id={id}>
      <th scope="row">
        <strong>{label}</strong>
        <small>{summary}</small>
      </th>
      {cells.map((cell) => (
        <td key={cell.article.id} data-state={cell.state} data-label={cell.article.name} data-wide>
          <FactCell cell={cell} isOpen={differs} />
        </td>
      ))}
    </tr>
  )
}

interface FactCellProps {
  readonly cell: FactOfArticle
  /** Whether its sentences are in sight from the first: where articles differ. */
  readonly isOpen: boolean
}

function FactCell({ cell: { state, accounts }, isOpen }: FactCellProps) {
  return (
    <>
      {accounts.map(({ value, href }) => (
        <Link key={value} className={styles.value} href={href} prefetch={false}>
          {value}
        </Link>
      ))}
      <span className={styles.state}>
        <FactStateSign state={state} />
      </span>
      {accounts.length > 0 && (
        <SaidSentences said={accounts.flatMap(({ said }) => said)} isOpen={isOpen} link="In the article" />
      )}
    </>
  )
}
