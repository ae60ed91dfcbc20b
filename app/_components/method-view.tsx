import Link from 'next/link'
import { Fragment } from 'react'
import type { Method, MethodExample } from '@/lib/reports/methodology-report'
import { CitationLine } from './citation-line'
import styles from './methodology.module.css'

interface MethodViewProps {
  readonly method: Method
  /** Where the methodology page is. */
  readonly base: string
}

/** How one measure is coded, from its entry in the registry. */
export function MethodView({ method, base }: MethodViewProps) {
  return (
    <div className={styles.page}>
      <p>
        <Link href={base}>← Methodology</Link>
      </p>
      <h1>{method.label}</h1>
      <p className={styles.lead}>{method.definition}</p>
      <dl className={styles.facts}>
        <dt>Rule</dt>
        <dd>{method.rule}</dd>
        <dt>Unit</dt>
        <dd>{method.unit}</dd>
        <dt>Range</dt>
        <dd>{method.range}</dd>
        <dt>Needs</dt>
        <dd>{method.minUnits} units; with fewer there is no value</dd>
        <dt>Version</dt>
        <dd>{method.version}</dd>
      </dl>
      {method.verdicts.length > 0 && <Verdicts verdicts={method.verdicts} />}
      {method.limits.length > 0 && <Limits limits={method.limits} />}
      {method.examples.length > 0 && <Examples examples={method.examples} />}
      <h2>Sources</h2>
      {method.sources.map((citation) => (
        <CitationLine key={citation.title} citation={citation} />
      ))}
    </div>
  )
}

function Verdicts({ verdicts }: { readonly verdicts: Method['verdicts'] }) {
  return (
    <>
      <h2>In a word</h2>
      <p>The first rule that holds gives the word.</p>
      <dl className={styles.facts}>
        {verdicts.map(({ verdict, rule }) => (
          <Fragment key={verdict}>
            <dt>{verdict}</dt>
            <dd>{rule}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  )
}

function Limits({ limits }: { readonly limits: readonly string[] }) {
  return (
    <>
      <h2>Limits</h2>
      <ul className={styles.bullets}>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </>
  )
}

function Examples({ examples }: { readonly examples: readonly MethodExample[] }) {
  return (
    <>
      <h2>Examples</h2>
      <p>Each is run whenever Parallax is tested.</p>
      <table className={styles.examples}>
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Value</th>
            <th scope="col">Cues</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ text, value, cues }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td>{value}</td>
              <td>{cues.length === 0 ? 'none' : cues.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
