import Link from 'next/link'
import type { ReactNode } from 'react'
import {
  type ComparisonReport,
  type ComparisonSectionId,
  comparisonSections,
} from '@/lib/reports/comparison/comparison-report'
import type { Place } from '@/lib/reports/place'
import { WithTerms } from '../with-terms'
import styles from './comparison-sections.module.css'
import { Coverage } from './coverage'
import { FactsSideBySide } from './facts-side-by-side'
import { PairTables } from './pair-tables'
import { StatementLists } from './statement-lists'

interface ComparisonSectionsProps {
  readonly comparison: ComparisonReport
  readonly place: Place
}

/** What differs and what agrees between the articles: a section for each part of the comparison that says something. */
export function ComparisonSections({ comparison, place }: ComparisonSectionsProps) {
  return (
    <>
      <Section id="pairs" place={place}>
        {comparison.pairs && <PairTables section={comparison.pairs} />}
      </Section>
      <Section id="facts" place={place}>
        {comparison.facts && <FactsSideBySide section={comparison.facts} />}
      </Section>
      <Section id="coverage" place={place}>
        {comparison.coverage && <Coverage section={comparison.coverage} />}
      </Section>
      <Section id="statements" place={place}>
        {comparison.statements && <StatementLists section={comparison.statements} />}
      </Section>
    </>
  )
}

interface SectionProps {
  readonly id: ComparisonSectionId
  readonly place: Place
  readonly children: ReactNode
}

function Section({ id, place, children }: SectionProps) {
  if (!children) return null
  const { heading, help } = comparisonSections[id]
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p className={styles.help}>
        <WithTerms place={place}>{help}</WithTerms>{' '}
        <Link href={`${place.methodology}/comparison#${id}`}>How it is worked out</Link>
      </p>
      {children}
    </section>
  )
}
