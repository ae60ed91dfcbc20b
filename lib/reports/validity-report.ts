import { z } from 'zod'
import published from '@/lib/reports/validity.json'
import { type Found, figuresFound, type Validation, validation } from '@/lib/reports/validity-figures'

const file = z.object({ date: z.iso.date(), validations: z.array(validation) })

/** One figure of a validation, in words. */
export interface ValidityFigure {
  /** Ids of the measures that it tells about. */
  readonly measures: readonly string[]
  readonly label: string
  /** "0.58 (0.48 to 0.66)". */
  readonly value: string
}

/** What agreement was found on one kind of material. */
export interface ValidityTable {
  readonly kind: string
  /** What it is and how much of it: "163 sentences of 30 articles …". */
  readonly material: string
  readonly figures: readonly ValidityFigure[]
}

export interface ValidityReport {
  /** ISO 8601 day of the run. */
  readonly date: string
  readonly tables: readonly ValidityTable[]
}

const rounded = (value: number): string => value.toFixed(2).replace('-', '−')

function figureIn(
  { intervals }: Validation,
  { measures, label, value, key }: Found,
): readonly ValidityFigure[] {
  if (value === null) return []
  const range = intervals[key]
  const bounds = range ? ` (${rounded(range.low)} to ${rounded(range.high)})` : ''
  return [{ measures, label, value: `${rounded(value)}${bounds}` }]
}

const counts = ({ sentences, articles }: Validation): string =>
  articles === null ? `${sentences} sentences` : `${sentences} sentences of ${articles} articles`

const tableOf = (found: Validation): ValidityTable => ({
  kind: found.kind,
  material: `${counts(found)}: ${found.material}`,
  figures: figuresFound(found).flatMap((each) => figureIn(found, each)),
})

/** The published validity figures; null while there are none. */
export function validityReport(): ValidityReport | null {
  const { date, validations } = file.parse(published)
  return validations.length === 0 ? null : { date, tables: validations.map(tableOf) }
}

/** What the published figures say of one measure, material by material; empty where it was never compared. */
export const validityOf = (measure: string): readonly ValidityTable[] =>
  (validityReport()?.tables ?? [])
    .map((table) => ({
      ...table,
      figures: table.figures.filter(({ measures }) => measures.includes(measure)),
    }))
    .filter(({ figures }) => figures.length > 0)
