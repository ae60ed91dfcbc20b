import Link from 'next/link'
import type { DifferenceVerdict } from '@/lib/comparison/differences'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { PairCell, PairRow, PairsSection, PairTable } from '@/lib/reports/comparison/pairs-section'
import { ChartTools } from '../charts/chart-tools'
import { Spoken } from '../spoken'
import { OutletStrips } from './outlet-strips'
import styles from './pair-tables.module.css'

interface PairTablesProps {
  readonly section: PairsSection
  /** The address of the page. */
  readonly here: string
}

/** Every two articles or outlets: a matrix for each measure, and below it a sentence for each pair. */
export function PairTables({ section, here }: PairTablesProps) {
  return (
    <>
      <p className={styles.legend}>
        <span>≠ differs</span>
        <span>≈ too close to call</span>
        <span>· too few to compare</span>
      </p>
      <div className={styles.tables}>
        {section.tables.map((table) => (
          <PairMatrix key={table.measure} table={table} />
        ))}
      </div>
      <ChartTools title="Every two" label="Every two:" files={chartFilesOn(here, 'pairs')} />
      {section.tables.some(({ strips }) => strips !== null) && (
        <ChartTools
          title="Outlet by outlet"
          label="Outlet by outlet:"
          files={chartFilesOn(here, 'outlets')}
        />
      )}
    </>
  )
}

function PairMatrix({ table }: { readonly table: PairTable }) {
  const { label, strips, rows, summary } = table
  return (
    <div>
      <h3>{label}</h3>
      {strips && <OutletStrips label={label} strips={strips} />}
      <p>{summary}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where not all fit, also by keyboard */}
      <section className={styles.scroll} aria-label={`${label}, every two side by side`} tabIndex={0}>
        <table className={styles.matrix} data-points>
          <tbody>
            {rows.map((row, index) => (
              <Row key={row.name} row={row} number={index + 1} />
            ))}
          </tbody>
        </table>
      </section>
      <Sentences table={table} />
    </div>
  )
}

/** Each row ends in its own number, which heads the column below it. */
function Row({ row: { name, href, cells }, number }: { readonly row: PairRow; readonly number: number }) {
  return (
    <tr>
      <th scope="row">{href ? <Link href={href}>{name}</Link> : name}</th>
      {cells.map((cell) => (
        <td key={cell.id} data-verdict={cell.verdict}>
          <a href={`#${cell.id}`} title={cell.sentence}>
            <span aria-hidden="true">{signs[cell.verdict]}</span>
            <Spoken>{cell.sentence}</Spoken>
          </a>
        </td>
      ))}
      <td className={styles.number} aria-hidden="true">
        {number}
      </td>
    </tr>
  )
}

const signs: Readonly<Record<DifferenceVerdict, string>> = {
  differs: '≠',
  'too close to call': '≈',
  'too few': '·',
}

function Sentences({ table: { rows, differing } }: { readonly table: PairTable }) {
  const others = rows.flatMap(({ cells }) => cells).filter(({ verdict }) => verdict !== 'differs')
  return (
    <>
      <SentenceList cells={differing} />
      {others.length > 0 && (
        <details>
          <summary>The other pairs in words</summary>
          <SentenceList cells={others} />
        </details>
      )}
    </>
  )
}

function SentenceList({ cells }: { readonly cells: readonly PairCell[] }) {
  if (cells.length === 0) return null
  return (
    <ul className={styles.sentences}>
      {cells.map(({ id, sentence, href }) => (
        <li key={id} id={id}>
          {sentence}{' '}
          {href && (
            <Link href={href} prefetch={false}>
              Read both
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}
