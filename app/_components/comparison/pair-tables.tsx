import Link from 'next/link'
import type { DifferenceVerdict } from '@/lib/comparison/differences'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { PairCell, PairRow, PairsSection, PairTable } from '@/lib/reports/comparison/pairs-section'
import { ChartTools } from '../charts/chart-tools'
import { Fold } from '../fold'
import { Spoken } from '../spoken'
import { Scroll } from '../tables/scroll'
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
          <PairsOf key={table.measure} table={table} />
        ))}
      </div>
      <Fold summary="Take the charts along">
        <ChartTools title="Every two" label="Every two:" files={chartFilesOn(here, 'pairs')} />
        {section.tables.some(({ strips }) => strips !== null) && (
          <ChartTools
            title="Outlet by outlet"
            label="Outlet by outlet:"
            files={chartFilesOn(here, 'outlets')}
          />
        )}
      </Fold>
    </>
  )
}

function PairsOf({ table }: { readonly table: PairTable }) {
  const { label, strips, rows, summary } = table
  const isLarge = rows.length > MOST_IN_SIGHT
  return (
    <div data-large={isLarge || undefined}>
      <h3>{label}</h3>
      {strips && <OutletStrips label={label} strips={strips} />}
      <p>{summary}</p>
      {isLarge ? (
        <Fold summary="Every two side by side">
          <PairMatrix table={table} />
        </Fold>
      ) : (
        <PairMatrix table={table} />
      )}
      <Fold summary="The pairs in words">
        <Sentences table={table} />
      </Fold>
    </div>
  )
}

/** A larger matrix does not fit a phone. */
const MOST_IN_SIGHT = 8

function PairMatrix({ table: { label, rows } }: { readonly table: PairTable }) {
  return (
    <Scroll label={`${label}, every two side by side`}>
      <table className={styles.matrix} data-points>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.name} row={row} number={index + 1} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

/** Each row ends in its own number, which heads the column below it. */
function Row({ row: { name, href, cells }, number }: { readonly row: PairRow; readonly number: number }) {
  return (
    <tr>
      <th scope="row" title={name}>
        {href ? <a href={href}>{name}</a> : name}
      </th>
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
