import Link from 'next/link'
import { leaningInWords } from '@/lib/import/leaning-label'
import type { Axis } from '@/lib/reports/axis'
import type { OutletStrip, OutletStrips as Strips } from '@/lib/reports/comparison/outlet-strips'
import { nOf, rangeInWords } from '@/lib/reports/wording'
import { Strip } from '../charts/figure-strip'
import { SidedValue } from '../sided-value'
import styles from './outlet-strips.module.css'

interface OutletStripsProps {
  /** Of the measure. */
  readonly label: string
  readonly strips: Strips
}

/** Each outlet’s value with its interval on one axis; its name leads to its articles. */
export function OutletStrips({ label, strips: { axis, rows, note } }: OutletStripsProps) {
  return (
    <>
      <p className={styles.help}>
        The mean of each outlet’s articles, every article counting once, with its 95&nbsp;% interval.
      </p>
      <table className={styles.table} aria-label={`${label}, outlet by outlet`} data-points>
        <tbody>
          {rows.map((row) => (
            <Outlet key={row.id} row={row} axis={axis} />
          ))}
        </tbody>
      </table>
      <p className={styles.ends} aria-hidden="true">
        <span>
          {axis.ticks.at(0)?.label} {axis.sides?.low}
        </span>
        <span>0</span>
        <span>
          {axis.ticks.at(-1)?.label} {axis.sides?.high}
        </span>
      </p>
      {note && <p className={`${styles.help} ${styles.note}`}>{note}</p>}
    </>
  )
}

function Outlet({ row, axis }: { readonly row: OutletStrip; readonly axis: Axis }) {
  const { outlet, leaningLabel, href, figure, n } = row
  return (
    <tr>
      <th scope="row">
        <Link className={styles.outlet} href={href} prefetch={false}>
          {outlet}
        </Link>
        {leaningLabel && <small>{leaningInWords(leaningLabel)}</small>}
      </th>
      <td className={styles.numbers}>
        {figure.value !== null && <SidedValue value={figure.value} direction={figure.direction} />}{' '}
        {figure.interval && <span>({rangeInWords(figure.interval, figure.scale)})</span>}{' '}
        <span>{nOf(n)}</span>
      </td>
      <td className={styles.strip} aria-hidden="true">
        <Strip figure={figure} axis={axis} />
      </td>
    </tr>
  )
}
