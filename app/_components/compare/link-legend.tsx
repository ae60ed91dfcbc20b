import Link from 'next/link'
import type { KindChoice } from '@/lib/reports/compare/kind-choices'
import styles from './link-legend.module.css'
import linked from './linked-columns.module.css'

/** What the marks mean, and how many there are of each; choosing one leaves only its kind in the texts. */
export function LinkLegend({ kinds }: { readonly kinds: readonly KindChoice[] }) {
  return (
    <section aria-label="Kinds of links">
      <ul className={styles.legend}>
        {kinds.map((choice) => (
          <li key={choice.label}>
            <Choice choice={choice} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Choice({ choice: { kind, label, count, href, isShown } }: { readonly choice: KindChoice }) {
  const words = (
    <>
      <span className={linked.words} data-kind={kind}>
        {label}
      </span>
      <span>{count}</span>
    </>
  )
  if (href === null) return <span className={styles.choice}>{words}</span>
  return (
    <Link
      className={styles.choice}
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={isShown || undefined}
    >
      {words}
    </Link>
  )
}
