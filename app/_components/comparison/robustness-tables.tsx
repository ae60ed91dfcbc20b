import Link from 'next/link'
import type { RobustnessSection, VariantRow } from '@/lib/reports/comparison/robustness-section'
import type { VariantCell, VariantValues } from '@/lib/reports/comparison/robustness-values'
import styles from './robustness-tables.module.css'

/** In how many variants the order holds, every variant with its verdict, and the values behind them. */
export function RobustnessTables({ section }: { readonly section: RobustnessSection }) {
  const { sentence, explanation, isTested, variants, values } = section
  return (
    <>
      <p className={styles.sentence}>{sentence}</p>
      <p className={styles.explanation}>{explanation}</p>
      <table className={styles.variants}>
        <caption className={styles.caption}>Every variant</caption>
        <thead>
          <tr>
            <th scope="col">Variant</th>
            {isTested && <th scope="col">The order</th>}
            <th scope="col">Spearman’s ρ</th>
            <th scope="col">Kendall’s τ</th>
            <th scope="col">n</th>
          </tr>
        </thead>
        <tbody>
          {variants.map((variant) => (
            <Variant key={variant.id} variant={variant} isTested={isTested} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>The values by every variant</summary>
        <Values values={values} />
      </details>
    </>
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
        <td className={styles.verdict}>
          <Verdict variant={variant} />
        </td>
      )}
      <td data-label="ρ">{spearman}</td>
      <td data-label="τ">{kendall}</td>
      <td data-label="n =">{n}</td>
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where not all articles fit, also by keyboard
    <section className={styles.scroll} aria-label="The values by every variant" tabIndex={0}>
      <table className={styles.values}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Variant</th>
            {articles.map(({ id, name, href }) => (
              <th key={id} scope="col">
                <Link href={href} prefetch={false}>
                  {name}
                </Link>
              </th>
            ))}
          </tr>
        </thead>
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
    </section>
  )
}

function ValueCell({ cell: { value, n } }: { readonly cell: VariantCell }) {
  return (
    <td>
      {value ?? <em>too few</em>} <small>n = {n}</small>
    </td>
  )
}
