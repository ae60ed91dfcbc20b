import Link from 'next/link'
import { Fragment } from 'react'
import type { DescriptionMethod, Method } from '@/lib/reports/methodology-report'
import { Arrow } from './arrow'
import { CitationLine } from './citation-line'
import { MethodExamples } from './method-examples'
import { MethodValidity } from './method-validity'
import styles from './methodology.module.css'

interface MethodViewProps {
  readonly method: Method | DescriptionMethod
  /** Where the methodology page is. */
  readonly base: string
}

/** How one measure is coded, or one description worked out, from its entry in the registry. */
export function MethodView({ method, base }: MethodViewProps) {
  return (
    <div className={styles.page}>
      <p>
        <Link href={base}>
          <Arrow to="left" /> Methodology
        </Link>
      </p>
      <h1>{method.label}</h1>
      <p className={styles.lead}>{method.definition}</p>
      {method.kind === 'measure' ? <Measure method={method} base={base} /> : <Described method={method} />}
      {method.limits.length > 0 && <Limits limits={method.limits} />}
      {method.kind === 'measure' && <MethodExamples examples={method.examples} />}
      {method.sources.length > 0 && <Sources sources={method.sources} />}
    </div>
  )
}

interface MeasureProps {
  readonly method: Method
  readonly base: string
}

function Measure({ method, base }: MeasureProps) {
  return (
    <>
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
      <MethodValidity validity={method.validity} base={base} />
    </>
  )
}

function Described({ method: { unit, formula } }: { readonly method: DescriptionMethod }) {
  return (
    <dl className={styles.facts}>
      <dt>Formula</dt>
      <dd>{formula ?? 'a count'}</dd>
      <dt>Unit</dt>
      <dd>{unit}</dd>
      <dt>Interval</dt>
      <dd>none: it is no mean over sentences</dd>
    </dl>
  )
}

function Sources({ sources }: Pick<Method, 'sources'>) {
  return (
    <>
      <h2>Sources</h2>
      {sources.map((citation) => (
        <CitationLine key={citation.title} citation={citation} />
      ))}
    </>
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
