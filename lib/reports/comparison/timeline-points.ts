import { tone } from '@/lib/analysis/measures/tone'
import type { TimeUnit } from '@/lib/comparison/periods'
import type { PeriodPoint } from '@/lib/comparison/timeline'
import { type Axis, placeOn } from '@/lib/reports/axis'
import type { Compared } from '@/lib/reports/comparison/compared'
import { periodInWords, type TimeAxis } from '@/lib/reports/comparison/time-axis'
import type { TimedLane } from '@/lib/reports/comparison/timeline-lanes'
import { type Figure, figureFrom } from '@/lib/reports/figure'
import { EVERYTHING, selectionQuery } from '@/lib/reports/selection'
import type { ToneStep } from '@/lib/reports/tone-step'
import { counted, nOf, rangeInWords, signed } from '@/lib/reports/wording'

/** Where a point and its interval are drawn, in percent from the left and from the top. */
export interface PointPlace {
  readonly x: number
  readonly y: number
  readonly top: number
  readonly height: number
}

interface ArticleLink {
  readonly title: string
  readonly href: string
}

/** What was written in one period, as a chart draws it and its table tells it. */
export interface PlottedPoint {
  /** Its period’s first and last day. */
  readonly from: string
  readonly until: string
  /** Null where it has no value. */
  readonly place: PointPlace | null
  readonly step: ToneStep
  /** Its only article, or the dashboard of its outlet and period. */
  readonly href: string
  readonly figure: Figure
  /** The articles that its value is the mean of. */
  readonly measured: number
  /** All that is known of it, in one sentence. */
  readonly words: string
  /** "June 2018", or "the week of 11 June 2018". */
  readonly when: string
  /** "+0.21"; null where too few sentences are scored. */
  readonly value: string | null
  /** "−0.05 to +0.38". */
  readonly range: string | null
  /** "3 articles, 41 sentences". */
  readonly n: string
  /** The first few. */
  readonly articles: readonly ArticleLink[]
  /** How many others there are. */
  readonly others: number
}

/** Where a point is drawn and whose it is. */
export interface Plot {
  readonly lane: TimedLane
  readonly unit: TimeUnit
  readonly axis: Axis
  readonly at: TimeAxis
  readonly compared: Compared
}

const MOST_LISTED = 3

/** A point as a figure of tone. */
export const figureOfPoint = ({ value, interval, passages }: PeriodPoint): Figure =>
  figureFrom(tone, { value, interval, n: passages.length, leaning: null })

/** A point with its words, its place and its articles. */
export function plottedPoint(point: PeriodPoint, plot: Plot): PlottedPoint {
  const figure = figureOfPoint(point)
  const told = numbersOf(point, figure)
  const when = periodInWords(point, plot.unit)
  const ids = [...point.articles, ...point.unmeasured]
  return {
    ...{ when, from: point.from, until: point.to, step: figure.step, href: hrefOf(point, plot) },
    ...{ figure, measured: point.articles.length },
    ...told,
    place: placeIn(plot, point, figure),
    words: `${plot.lane.name}, ${when}: ${wordsOf(told)}`,
    articles: ids.slice(0, MOST_LISTED).map((id) => plot.compared.named(id)),
    others: Math.max(0, ids.length - MOST_LISTED),
  }
}

type Numbers = Pick<PlottedPoint, 'value' | 'range' | 'n'>

const numbersOf = ({ articles }: PeriodPoint, { value, interval, scale, n }: Figure): Numbers => ({
  value: value === null ? null : signed(value),
  range: interval && rangeInWords(interval, scale),
  n: `${counted(articles.length, 'article')}, ${counted(n, 'sentence')}`,
})

const wordsOf = ({ value, range, n }: Numbers): string =>
  value === null || range === null
    ? 'too few sentences'
    : `tone ${value}, 95\u00a0% interval ${range}, ${nOf(n)}`

function placeIn({ axis, at }: Plot, period: PeriodPoint, figure: Figure): PointPlace | null {
  const place = placeOn(axis, figure)
  if (!place) return null
  const { value, low, width } = place
  return { x: at(period), y: 100 - value, top: 100 - low - width, height: width }
}

/** The only article; of several the dashboard narrowed to their outlet, where one is given, and their period. */
function hrefOf({ articles, unmeasured, from, to }: PeriodPoint, { lane, compared }: Plot): string {
  const [first, second] = [...articles, ...unmeasured]
  if (first !== undefined && second === undefined) return compared.named(first).href
  const outlets = lane.outlet === null ? [] : [lane.outlet]
  return `${compared.place.dashboard}${selectionQuery({ ...EVERYTHING, outlets, from, until: to })}`
}
