import type { ArticleRow } from '@/lib/reports/article-row'
import type { Axis } from '@/lib/reports/axis'
import type { CampMark } from '@/lib/reports/camp-bars'
import type { VoicesRow } from '@/lib/reports/compared-voices-report'
import type { Row } from '@/lib/reports/csv'

/** Charts that can be taken away, by the name in their address. */
export type ChartId = 'tone' | 'frames' | 'topic-frames' | 'wording' | 'camps'

/** Every figure with its interval on one axis. */
interface IntervalPlot {
  readonly kind: 'intervals'
  readonly axis: Axis
  readonly rows: readonly ArticleRow[]
}

/** A cell for each article and measure: the deeper its shade, the larger the share. */
interface HeatMapPlot {
  readonly kind: 'heat map'
  readonly rows: readonly ArticleRow[]
}

/** The camps’ shares of each article, one after the other. */
interface StackedPlot {
  readonly kind: 'stacked shares'
  readonly marks: readonly CampMark[]
  readonly rows: readonly VoicesRow[]
}

export type Plot = IntervalPlot | HeatMapPlot | StackedPlot

/** A chart as it leaves its page: what is drawn, and the same as a table. */
export interface Chart {
  readonly title: string
  /** How it is to be read, and what n counts. */
  readonly help: string
  readonly plot: Plot
  readonly columns: readonly string[]
  /** A row for each number drawn. */
  readonly cells: readonly Row[]
}
