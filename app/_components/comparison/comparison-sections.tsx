import Link from 'next/link'
import type { ReactNode } from 'react'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { ChartId } from '@/lib/reports/charts/charts'
import {
  type ComparisonReport,
  type ComparisonSectionId,
  comparisonSections,
} from '@/lib/reports/comparison/comparison-report'
import type { Place } from '@/lib/reports/place'
import { ChartTools } from '../charts/chart-tools'
import { Fold } from '../fold'
import { PageSection } from '../page-section'
import { WithTerms } from '../with-terms'
import { Coverage } from './coverage'
import { FactsSideBySide } from './facts-side-by-side'
import { PairTables } from './pair-tables'
import { RobustnessTables } from './robustness-tables'
import { SharedQuotations } from './shared-quotations'
import { SharedText } from './shared-text'
import { StatementLists } from './statement-lists'
import { Timeline } from './timeline'
import { Words } from './words'

interface ComparisonSectionsProps {
  readonly comparison: ComparisonReport
  readonly place: Place
  /** The address of the page. */
  readonly here: string
}

/** What differs and what agrees between the articles: a section for each part of the comparison that says something. */
export function ComparisonSections({ comparison, place, here }: ComparisonSectionsProps) {
  return (
    <>
      <Section id="pairs" place={place}>
        {comparison.pairs && <PairTables section={comparison.pairs} here={here} />}
      </Section>
      <Section id="facts" place={place}>
        {comparison.facts && (
          <Charted id="facts" here={here}>
            <FactsSideBySide section={comparison.facts} />
          </Charted>
        )}
      </Section>
      <Section id="coverage" place={place}>
        {comparison.coverage && (
          <Charted id="coverage" here={here}>
            <Coverage section={comparison.coverage} />
          </Charted>
        )}
      </Section>
      <Section id="statements" place={place}>
        {comparison.statements && <StatementLists section={comparison.statements} />}
      </Section>
      <Section id="timeline" place={place}>
        {comparison.timeline && (
          <Charted id="timeline" here={here}>
            <Timeline section={comparison.timeline} />
          </Charted>
        )}
      </Section>
      <Section id="robustness" place={place}>
        {comparison.robustness && <RobustnessTables section={comparison.robustness} />}
      </Section>
      <Section id="words" place={place}>
        {comparison.words && <Words section={comparison.words} />}
      </Section>
      <Section id="sharedText" place={place}>
        {comparison.sharedText && <SharedText section={comparison.sharedText} />}
      </Section>
      <Section id="sharedQuotations" place={place}>
        {comparison.sharedQuotations && <SharedQuotations section={comparison.sharedQuotations} />}
      </Section>
    </>
  )
}

interface ChartedProps {
  readonly id: ComparisonSectionId & ChartId
  readonly here: string
  readonly children: ReactNode
}

/** A section with its only chart’s files below it. */
function Charted({ id, here, children }: ChartedProps) {
  return (
    <>
      {children}
      <Fold summary="Take the chart along">
        <ChartTools title={comparisonSections[id].heading} files={chartFilesOn(here, id)} />
      </Fold>
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
  const entry = comparisonSections[id]
  return (
    <PageSection
      entry={entry}
      help={
        <>
          <WithTerms place={place}>{entry.help}</WithTerms>{' '}
          <Link href={`${place.methodology}/comparison#${entry.id}`}>How it is worked out</Link>
        </>
      }
    >
      {children}
    </PageSection>
  )
}
