import { measures } from '@/lib/analysis/measures/registry'
import type { Pairs } from '@/lib/comparison/comparison'
import type { ComparedOutlet, OutletPairs } from '@/lib/comparison/outlets'
import type { LeaningLabel } from '@/lib/import/leaning-label'
import { type Axis, axisOf } from '@/lib/reports/axis'
import type { Compared } from '@/lib/reports/comparison/compared'
import { type Figure, figureFrom } from '@/lib/reports/figure'
import { EVERYTHING, selectionQuery } from '@/lib/reports/selection'
import { counted } from '@/lib/reports/wording'

/** One outlet's value with its interval. */
export interface OutletStrip {
  /** Unique on the page. */
  readonly id: string
  readonly outlet: string
  readonly leaningLabel: LeaningLabel | null
  /** The dashboard with its articles alone. */
  readonly href: string
  readonly figure: Figure
  /** "12 articles". */
  readonly n: string
}

/** The outlets compared in one measure, on one axis. */
export interface OutletStrips {
  readonly axis: Axis
  readonly rows: readonly OutletStrip[]
  /** Which outlets are not there; null where all are. */
  readonly note: string | null
}

/** The value of every outlet that is compared; null where articles are, and where no outlet has enough of them. */
export function outletStrips(pairs: Pairs, { place, articles }: Compared): OutletStrips | null {
  const measure = measures.find(({ id }) => id === pairs.measure)
  if (pairs.of === 'articles' || !measure) return null
  const shown = pairs.outlets.filter(({ outlet }) =>
    pairs.pairs.some(({ first, second }) => first === outlet || second === outlet),
  )
  if (shown.length === 0) return null
  const labels = labelsIn(articles)
  const rows = shown.map(({ outlet, value, interval, articles: { length: n } }, index) => ({
    id: `outlet-${pairs.measure}-${index + 1}`,
    outlet,
    leaningLabel: labels.get(outlet) ?? null,
    href: `${place.dashboard}${selectionQuery({ ...EVERYTHING, outlets: [outlet] })}`,
    figure: figureFrom(measure, { value, interval, n, leaning: null }),
    n: counted(n, 'article'),
  }))
  return { axis: axisOf(rows.map(({ figure }) => figure)), rows, note: noteOf(pairs, shown) }
}

const labelsIn = (articles: Compared['articles']): ReadonlyMap<string | null, LeaningLabel> =>
  new Map(articles.flatMap(({ outlet, leaningLabel }) => (leaningLabel ? [[outlet, leaningLabel]] : [])))

function noteOf({ outlets, minimum, unnamed }: OutletPairs, shown: readonly ComparedOutlet[]): string | null {
  const few = outlets.filter(({ value }) => value === null).length
  const others = outlets.length - few - shown.length
  const left = [
    ...(few > 0 ? [`${counted(few, 'outlet')} with fewer than ${minimum} measured articles`] : []),
    ...(others > 0 ? [`${counted(others, 'outlet')} with fewer articles than these`] : []),
    ...(unnamed.length > 0 ? [`${counted(unnamed.length, 'article')} with no outlet given`] : []),
  ]
  return left.length === 0 ? null : `Not compared: ${left.join('; ')}.`
}
