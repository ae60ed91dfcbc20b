import styles from './column-letter.module.css'

/** The letter by which a column is known. */
export function ColumnLetter({ children }: { readonly children: string }) {
  return <span className={styles.letter}>{children}</span>
}
