import styles from './camp-legend.module.css'

interface CampLegendProps {
  readonly camps: readonly { readonly label: string; readonly letters: string; readonly shade: number }[]
}

/** Which letters in a bar stand for which camp. */
export function CampLegend({ camps }: CampLegendProps) {
  return (
    <ul className={styles.legend} aria-label="Camps">
      {camps.map(({ label, letters, shade }) => (
        <li key={label}>
          <span className={styles.letters} data-share={shade}>
            {letters}
          </span>{' '}
          {label}
        </li>
      ))}
    </ul>
  )
}
