import type { ValidityTable } from '@/lib/reports/validity-report'
import styles from './methodology.module.css'

/** What agreement was found on one kind of material. */
export function ValidityFigures({ table }: { readonly table: ValidityTable }) {
  return (
    <table className={styles.examples}>
      <caption>{table.material}</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {table.figures.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
