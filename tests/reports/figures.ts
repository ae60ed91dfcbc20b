import type { Leaning } from '@/lib/analysis/measures/measure'
import { figuresOf } from '@/lib/reports/figure'
import type { Measured } from '@/lib/reports/findings/measured'
import type { StoredMeasurement } from '@/lib/storage/analyses'

type Bounds = readonly [low: number, value: number, high: number]

export const measurement = (
  measure: string,
  bounds: Bounds | null,
  leaning: Leaning | null = null,
): StoredMeasurement => ({
  measure,
  value: bounds ? bounds[1] : null,
  interval: bounds && { low: bounds[0], high: bounds[2] },
  n: bounds ? 12 : 2,
  leaning,
})

interface Tones {
  readonly outlet?: string | null
  readonly title?: string
  readonly tone: Bounds | null
  /** How its sentences lean; not counted where it is not given. */
  readonly leaning?: Leaning
  readonly own?: Bounds
  readonly sources?: Bounds
}

/** An article with these tones; voices that are not given were not measured. */
export const article = ({
  outlet = null,
  title = 'A title',
  tone,
  leaning,
  own,
  sources,
}: Tones): Measured => ({
  id: outlet === null ? title : `${outlet} ${title}`,
  title,
  outlet,
  figures: figuresOf([
    measurement('tone', tone, leaning),
    measurement('own-voice-tone', own ?? null),
    measurement('sources-tone', sources ?? null),
  ]),
})
