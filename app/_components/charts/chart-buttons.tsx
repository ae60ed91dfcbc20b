import type { ChartFiles } from '@/lib/reports/charts/chart-files'
import styles from './chart-tools.module.css'

/** Saves a chart as PNG and copies its data: what only a script can do, and so is not shown without. */
export function ChartButtons({ files: { chart, svg, tsv } }: { readonly files: ChartFiles }) {
  return (
    <>
      <li className={styles.scripted}>
        <button type="button" className={styles.button} data-picture-of={svg} data-chart={chart}>
          Save as PNG
          <span aria-live="polite" />
        </button>
      </li>
      <li className={styles.scripted}>
        <button type="button" className={styles.button} data-table-of={tsv}>
          Copy data
          <span aria-live="polite" />
        </button>
      </li>
    </>
  )
}
