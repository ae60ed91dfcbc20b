import styles from './mark-legend.module.css'

/** What the marks in a text say, in words. */
export function MarkLegend() {
  return (
    <ul className={styles.legend}>
      <li data-step="2" data-side="favourable">
        <span>favourable</span> +
      </li>
      <li data-step="0" data-side="neutral">
        <span>neutral</span> 0
      </li>
      <li data-step="-2" data-side="unfavourable">
        <span>unfavourable</span> −
      </li>
    </ul>
  )
}
