import type { Problem } from '@/app/_forms/import-state'
import styles from './problem-list.module.css'

/** What could not be read, each with what to do about it. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <ul className={styles.problems} role="alert">
      {problems.map(({ label, message }) => (
        <li key={`${label} ${message}`}>
          <strong>{label}</strong> {message}
        </li>
      ))}
    </ul>
  )
}
