import Link from 'next/link'
import type { FactAccount } from '@/lib/reports/comparison/fact-accounts'
import type { FactByValue } from '@/lib/reports/comparison/facts-section'
import { FactStateSign } from './fact-state-sign'
import styles from './fact-values.module.css'
import { SaidSentences } from './said-sentences'

/** Each fact with its values, and which articles give each. */
export function FactValues({ facts }: { readonly facts: readonly FactByValue[] }) {
  return (
    <ul className={styles.facts} data-points>
      {facts.map(({ id, label, summary, accounts, more }) => (
        <li key={id} id={id} className={styles.fact}>
          <h3>{label}</h3>
          <small>{summary}</small>
          <ul className={styles.values}>
            {accounts.map((account) => (
              <Value key={`${account.state} ${account.value}`} account={account} />
            ))}
          </ul>
          {more && <small>{more}</small>}
        </li>
      ))}
    </ul>
  )
}

function Value({ account }: { readonly account: FactAccount }) {
  const { value, state, href, by, said } = account
  return (
    <li className={styles.value} data-state={state}>
      <p className={styles.line}>
        <Link className={styles.given} href={href} prefetch={false}>
          {value}
        </Link>
        <span className={styles.state}>
          <FactStateSign state={state} />
        </span>
        <span>{by}</span>
      </p>
      <SaidSentences said={said} isOpen={false} />
    </li>
  )
}
