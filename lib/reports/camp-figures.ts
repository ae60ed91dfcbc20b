import { type Camp, campsHeard, campTone } from '@/lib/analysis/camp-tone'
import type { Observation } from '@/lib/analysis/measures/measure'
import { sourcesTone } from '@/lib/analysis/measures/sources-tone'
import type { Codebook } from '@/lib/lexicons/codebook'
import { figureFrom } from '@/lib/reports/figure'
import { type ReadFigure, readFigure } from '@/lib/reports/left-out'
import { counted } from '@/lib/reports/wording'
import type { Span } from '@/lib/text/span'

/** What the sources of one camp say of the target; labelled by the camp. */
export interface CampFigure extends ReadFigure {
  readonly camp: Camp
}

interface Sources {
  /** Of what sources say of the target. */
  readonly observations: readonly Observation[]
  readonly codebook: Codebook
}

/** One figure for each camp that is heard, also where its sentences are left out. */
export function campFigures(
  { observations, codebook }: Sources,
  leftOut: readonly Span[],
): readonly CampFigure[] {
  return campsHeard(observations, codebook).map((camp) => {
    const label = labelOf(camp, codebook)
    const figure = (some: readonly Observation[]) => ({
      ...figureFrom(sourcesTone, campTone(some, camp)),
      label,
    })
    return { ...readFigure(figure, observations, leftOut), camp }
  })
}

/** "3 camps heard, 1 in enough sentences for a value"; null where no camp is heard. */
export function campsInWords(figures: readonly CampFigure[]): string | null {
  const camps = figures.filter(({ camp }) => camp !== null)
  if (camps.length === 0) return null
  const known = camps.filter(({ value }) => value !== null).length
  return `${counted(camps.length, 'camp')} heard, ${known || 'none'} in enough sentences for a value`
}

const labelOf = (camp: Camp, { camps }: Codebook): string =>
  camps.find(({ id }) => id === camp)?.label ?? 'Other sources'
