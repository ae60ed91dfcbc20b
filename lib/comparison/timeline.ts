import type { Interval } from '@/lib/analysis/measures/measure'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { type ComparedMeasure, measuredArticle, partMeasured } from '@/lib/comparison/measured-article'
import { isWithin, type Period, periodsFrom, type TimeUnit } from '@/lib/comparison/periods'
import type { Codebook } from '@/lib/lexicons/codebook'
import { mean, nestedInterval } from '@/lib/statistics/bootstrap'

/** What was written in one period. */
export interface PeriodPoint extends Period {
  /** Mean of the articles' values, each counting once; null where none has enough sentences. */
  readonly value: number | null
  /** 95 %, from resampling articles and the sentences in each: of one article, from its sentences alone. */
  readonly interval: Interval | null
  /** Ids of the articles with enough sentences. */
  readonly articles: readonly string[]
  /** Ids of those with too few. */
  readonly unmeasured: readonly string[]
  /** The sentences that were scored. */
  readonly passages: readonly Passage[]
}

/** What one outlet wrote in one period. */
export interface TimelinePoint extends PeriodPoint {
  /** Null of the articles with no outlet given. */
  readonly outlet: string | null
}

export interface Timeline {
  readonly measure: string
  readonly unit: TimeUnit
  /** All from the first article to the last, those without articles too. */
  readonly periods: readonly Period[]
  /** Period by period, outlets in the order of their first article given. */
  readonly points: readonly TimelinePoint[]
  /** All outlets together, period by period. */
  readonly together: readonly PeriodPoint[]
  /** The codebook's events inside the periods, by day. */
  readonly events: readonly TimelineEvent[]
  /** Ids of articles with no date given. */
  readonly undated: readonly string[]
}

export type TimelineEvent = Pick<Codebook['events'][number], 'id' | 'label' | 'date'>

export interface TimelineRequest {
  readonly measure: ComparedMeasure
  readonly events: readonly TimelineEvent[]
}

type Dated = ComparedArticle & { readonly date: string }

const isDated = (article: ComparedArticle): article is Dated => article.date !== null

/** A measure over time, by week up to half a year and else by month; null where no article has a date. */
export function timelineOf(
  articles: readonly ComparedArticle[],
  { measure, events }: TimelineRequest,
): Timeline | null {
  const dated = articles.filter(isDated)
  const days = dated.map(({ date }) => date).toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  if (first === undefined || last === undefined) return null
  const { unit, periods } = periodsFrom(first, last)
  const [from, to] = [periods.at(0)?.from ?? first, periods.at(-1)?.to ?? last]
  return {
    measure: measure.id,
    unit,
    periods,
    points: pointsOf(dated, periods, measure),
    together: pointsIn(dated, periods, measure),
    events: events
      .filter(({ date }) => isWithin(date, { from, to }))
      .map(({ id, label, date }) => ({ id, label, date }))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    undated: articles.filter(({ date }) => date === null).map(({ id }) => id),
  }
}

function pointsOf(
  articles: readonly Dated[],
  periods: readonly Period[],
  measure: ComparedMeasure,
): readonly TimelinePoint[] {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))]
  return outlets
    .flatMap((outlet) => {
      const own = articles.filter((article) => article.outlet === outlet)
      return pointsIn(own, periods, measure).map((point) => ({ outlet, ...point }))
    })
    .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

/** A point for each period with articles. */
const pointsIn = (
  articles: readonly Dated[],
  periods: readonly Period[],
  measure: ComparedMeasure,
): readonly PeriodPoint[] =>
  periods.flatMap((period) => {
    const inside = articles.filter(({ date }) => isWithin(date, period))
    return inside.length === 0 ? [] : [{ ...period, ...measuredPoint(inside, measure) }]
  })

function measuredPoint(
  articles: readonly ComparedArticle[],
  measure: ComparedMeasure,
): Omit<PeriodPoint, keyof Period> {
  const { measured, unmeasured } = partMeasured(articles.map((article) => measuredArticle(article, measure)))
  return {
    value: mean(measured.map(({ value }) => value)),
    interval: nestedInterval(measured.map(({ scores }) => scores)),
    articles: measured.map(({ id }) => id),
    unmeasured,
    passages: measured.flatMap(({ passages }) => passages),
  }
}
