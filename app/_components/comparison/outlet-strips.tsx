import Link from 'next/link'
import type { Axis } from '@/lib/reports/axis'
import type { OutletStrip, OutletStrips as Strips } from '@/lib/reports/comparison/outlet-strips'
import { rangeInWords } from '@/lib/reports/wording'
import { IntervalMark } from '../charts/interval-mark'
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
        The mean of each outlet’s articles, every article counting once, with its 95 % interval.
      </p>
      <table className={styles.table} data-points>
        <caption className={styles.caption}>{label}, outlet by outlet</caption>
        <tbody>
          {rows.map((row) => (
            <Strip key={row.id} row={row} axis={axis} />
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

function Strip({ row, axis }: { readonly row: OutletStrip; readonly axis: Axis }) {
  const { id, outlet, leaning, href, figure, n } = row
  return (
    <tr>
      <th scope="row">
        <Link className={styles.outlet} href={href} prefetch={false}>
          {outlet}
        </Link>
        {leaning && <small>{leaning}</small>}
      </th>
      <td className={styles.numbers}>
        {figure.value !== null && <SidedValue value={figure.value} direction={figure.direction} />}{' '}
        {figure.interval && <span>({rangeInWords(figure.interval, figure.scale)})</span>} <span>n = {n}</span>
      </td>
      <td className={styles.strip} aria-hidden="true">
        <svg className={styles.drawing} aria-hidden="true">
          <line className={styles.axis} x2="100%" y1="50%" y2="50%" />
          <line className={styles.zero} x1="50%" x2="50%" y2="100%" />
          <g className={styles.lane}>
            <IntervalMark id={id} figure={figure} axis={axis} />
          </g>
        </svg>
      </td>
    </tr>
  )
}
