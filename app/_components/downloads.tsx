import type { Download } from '@/lib/reports/export-report'
import styles from './downloads.module.css'

/** The numbers of a dashboard as files, for spreadsheets and statistics. */
export function Downloads({ downloads }: { readonly downloads: readonly Download[] }) {
  return (
    <details className={styles.downloads} data-screen-only>
      <summary>Download the numbers (CSV)</summary>
      <ul className={styles.files}>
        {downloads.map(({ label, row, href }) => (
          <li key={href}>
            <a href={href} download>
              {label}
            </a>
            : {row}
          </li>
        ))}
      </ul>
      <p>
        Of all articles on this dashboard. Text in UTF-8, with commas. An empty cell means that it is not
        known. Where a text would begin a formula in a spreadsheet, an apostrophe stands before it.
      </p>
    </details>
  )
}
