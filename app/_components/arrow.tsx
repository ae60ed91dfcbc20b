import styles from './arrow.module.css'

/** Drawn, since the faces that are shipped have no such arrows. What it means stands in words beside it. */
export function Arrow({ to }: { readonly to: 'left' | 'right' }) {
  return (
    <svg className={styles.arrow} viewBox="0 0 16 16" data-to={to} aria-hidden="true">
      <path d="M14 8H2m5-5L2 8l5 5" />
    </svg>
  )
}
