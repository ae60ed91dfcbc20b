import Link from 'next/link'
import type { ExplainedPart } from '@/lib/reports/comparison/methods/comparison-methods'
import { Arrow } from './arrow'
import { CitationLine } from './citation-line'
import styles from './methodology.module.css'

interface ComparisonMethodologyProps {
  readonly parts: readonly ExplainedPart[]
  /** Where the methodology page is. */
  readonly base: string
}

/** How each part of a comparison is worked out, how far it can be trusted, and what it cannot say. */
export function ComparisonMethodology({ parts, base }: ComparisonMethodologyProps) {
  return (
    <div className={styles.page}>
      <p>
        <Link href={base}>
          <Arrow to="left" /> Methodology
        </Link>
      </p>
      <h1>How a comparison is worked out</h1>
      <p className={styles.lead}>
        What differs is said to differ only where chance would hardly make it so; what agrees is told as
        plainly. Everything is worked out from the texts and the topic’s codebook, and the same texts give the
        same comparison.
      </p>
      <nav aria-label="Parts of a comparison">
        <ul className={styles.contents}>
          {parts.map(({ id, heading }) => (
            <li key={id}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </div>
  )
}

function Part({
  part: { id, heading, steps, formulas, validity, limits, sources },
}: {
  readonly part: ExplainedPart
}) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {steps.map((step) => (
        <p key={step}>{step}</p>
      ))}
      {formulas.map((formula) => (
        <p key={formula} className={styles.formula}>
          {formula}
        </p>
      ))}
      <h3>How far it can be trusted</h3>
      <p>{validity}</p>
      <ul className={styles.bullets}>
        {limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {sources.map((citation) => (
        <CitationLine key={citation.title} citation={citation} />
      ))}
    </section>
  )
}
