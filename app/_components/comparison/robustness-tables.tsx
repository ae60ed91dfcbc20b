import type { RobustnessSection, VariantRow } from '@/lib/reports/comparison/robustness-section'
import type { VariantCell, VariantValues } from '@/lib/reports/comparison/robustness-values'
import { nOf } from '@/lib/reports/wording'
import { Fold } from '../fold'
import { Summary } from '../page-section'
import { ColumnHeads } from '../tables/column-heads'
import { Scroll } from '../tables/scroll'
import styles from './robustness-tables.module.css'

/** In how many variants the order holds, every variant with its verdict, and the values behind them. */
export function RobustnessTables({ section }: { readonly section: RobustnessSection }) {
  const { sentence, explanation, isTested, variants, values } = section
  return (
    <>
      <Summary>{sentence}</Summary>
      <Fold summary="Every variant">
        <p className={styles.explanation}>{explanation}</p>
        <Variants variants={variants} isTested={isTested} />
      </Fold>
      <details>
        <summary>The values by every variant</summary>
        <Values values={values} />
      </details>
    </>
  )
}

function Variants({ variants, isTested }: Pick<RobustnessSection, 'variants' | 'isTested'>) {
  return (
    <table className={styles.variants} aria-label="Every variant">
      <thead>
        <tr>
          <th scope="col">Variant</th>
          {isTested && <th scope="col">The order</th>}
          <th scope="col">Spearman’s rho</th>
          <th scope="col">Kendall’s tau</th>
          <th scope="col">n</th>
        </tr>
      </thead>
      <tbody>
        {variants.map((variant) => (
          <Variant key={variant.id} variant={variant} isTested={isTested} />
        ))}
      </tbody>
    </table>
  )
}

interface VariantProps {
  readonly variant: VariantRow
  readonly isTested: boolean
}

function Variant({ variant, isTested }: VariantProps) {
  const { label, verdict, spearman, kendall, n } = variant
  return (
    <tr data-verdict={verdict}>
      <th scope="row">{label}</th>
      {isTested && (
        <td className={styles.verdict} data-wide>
          <Verdict variant={variant} />
        </td>
      )}
      <td data-label="Spearman’s rho">{spearman}</td>
      <td data-label="Kendall’s tau">{kendall}</td>
      <td data-label="n">{n}</td>
    </tr>
  )
}

function Verdict({ variant: { verdict, inWords, reversed, others } }: { readonly variant: VariantRow }) {
  return (
    <>
      <span aria-hidden="true">{signs[verdict]} </span>
      {inWords}
      {reversed.length > 0 && (
        <ul className={styles.reversed}>
          {reversed.map((pair) => (
            <li key={pair}>{pair}</li>
          ))}
          {others > 0 && <li>and {others} more</li>}
        </ul>
      )}
    </>
  )
}

const signs: Readonly<Record<VariantRow['verdict'], string>> = {
  holds: '✓',
  reversed: '↕',
  unknown: '·',
}

function Values({ values: { caption, articles, rows } }: { readonly values: VariantValues }) {
  return (
    <Scroll label="The values by every variant">
      <table className={styles.values}>
        <caption>{caption}</caption>
        <ColumnHeads rows="Variant" articles={articles} />
        <tbody>
          {rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell) => (
                <ValueCell key={cell.article} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function ValueCell({ cell: { value, n } }: { readonly cell: VariantCell }) {
  return (
    <td>
      {value ?? <em>too few</em>} <small>{nOf(n)}</small>
    </td>
  )
}
