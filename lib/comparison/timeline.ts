import { utc } from '@date-fns/utc'
import {
  addDays,
  differenceInCalendarDays,
  eachMonthOfInterval,
  eachWeekOfInterval,
  endOfMonth,
  formatISO,
} from 'date-fns'
import type { Interval } from '@/lib/analysis/measures/measure'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { type ComparedMeasure, measuredArticle, partMeasured } from '@/lib/comparison/measured-article'
import type { Codebook } from '@/lib/lexicons/codebook'
import { mean, nestedInterval } from '@/lib/statistics/bootstrap'

/** A longer span is told by months: half a year. */
const MOST_DAYS_BY_WEEK = 183

/** First and last day, ISO 8601; weeks begin on Monday. */
export interface Period {
  readonly from: string
  readonly to: string
}

/** What one outlet wrote in one period. */
export interface TimelinePoint extends Period {
  /** Null of the articles with no outlet given. */
  readonly outlet: string | null
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

export interface Timeline {
  readonly measure: string
  readonly unit: 'week' | 'month'
  /** All from the first article to the last, those without articles too. */
  readonly periods: readonly Period[]
  /** Period by period, outlets in the order of their first article given. */
  readonly points: readonly TimelinePoint[]
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
  const unit = differenceInCalendarDays(last, first, { in: utc }) > MOST_DAYS_BY_WEEK ? 'month' : 'week'
  const periods = unit === 'week' ? weeksOf(first, last) : monthsOf(first, last)
  const [from, to] = [periods.at(0)?.from ?? first, periods.at(-1)?.to ?? last]
  return {
    measure: measure.id,
    unit,
    periods,
    points: pointsOf(dated, periods, measure),
    events: events
      .filter(({ date }) => isWithin(date, { from, to }))
      .map(({ id, label, date }) => ({ id, label, date }))
      .toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    undated: articles.filter(({ date }) => date === null).map(({ id }) => id),
  }
}

/** ISO 8601 days are in order as they are written. */
const isWithin = (day: string, { from, to }: Period): boolean => from <= day && day <= to

const dayOf = (date: Date): string => formatISO(date, { representation: 'date', in: utc })

const weeksOf = (start: string, end: string): readonly Period[] =>
  eachWeekOfInterval({ start, end }, { weekStartsOn: 1, in: utc }).map((monday) => ({
    from: dayOf(monday),
    to: dayOf(addDays(monday, 6)),
  }))

const monthsOf = (start: string, end: string): readonly Period[] =>
  eachMonthOfInterval({ start, end }, { in: utc }).map((firstDay) => ({
    from: dayOf(firstDay),
    to: dayOf(endOfMonth(firstDay)),
  }))

function pointsOf(
  articles: readonly Dated[],
  periods: readonly Period[],
  measure: ComparedMeasure,
): readonly TimelinePoint[] {
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))]
  return periods.flatMap((period) => {
    const inside = articles.filter(({ date }) => isWithin(date, period))
    return outlets.flatMap((outlet) => {
      const own = inside.filter((article) => article.outlet === outlet)
      return own.length === 0 ? [] : [{ outlet, ...period, ...measuredPoint(own, measure) }]
    })
  })
}

function measuredPoint(
  articles: readonly ComparedArticle[],
  measure: ComparedMeasure,
): Omit<TimelinePoint, 'outlet' | keyof Period> {
  const { measured, unmeasured } = partMeasured(articles.map((article) => measuredArticle(article, measure)))
  return {
    value: mean(measured.map(({ value }) => value)),
    interval: nestedInterval(measured.map(({ scores }) => scores)),
    articles: measured.map(({ id }) => id),
    unmeasured,
    passages: measured.flatMap(({ passages }) => passages),
  }
}
