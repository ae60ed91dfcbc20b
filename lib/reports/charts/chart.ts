import type { Axis } from '@/lib/reports/axis'
import type { CampBar, CampMark } from '@/lib/reports/camp-bars'
import type { PairTable } from '@/lib/reports/comparison/pairs-section'
import type { TimelineSection } from '@/lib/reports/comparison/timeline-section'
import type { Row } from '@/lib/reports/csv'
import type { Figure } from '@/lib/reports/figure'
import type { ShareStep } from '@/lib/reports/share-step'
import type { ToneCourse } from '@/lib/reports/tone-course'

/** What stands at the head of a row: an outlet, the title of its article, and its day. */
export interface RowHead {
  readonly name: string
  readonly words: string
  readonly note: string
}

/** Every figure with its interval on one axis. */
interface IntervalPlot {
  readonly kind: 'intervals'
  readonly axis: Axis
  readonly rows: readonly { readonly head: RowHead; readonly figures: readonly Figure[] }[]
}

/** What one row has in one column. */
export interface MatrixCell {
  /** What is said above all. */
  readonly words: string
  /** Smaller, each on lines of its own. */
  readonly notes: readonly string[]
  /** Null without a shade; the deeper, the more. */
  readonly shade: ShareStep | null
  /** Whether the words stand back, because nothing is there. */
  readonly isEmpty: boolean
}

/** Rows against columns: a heat map, where cells are shaded. */
interface MatrixPlot {
  readonly kind: 'matrix'
  readonly columns: readonly string[]
  readonly rows: readonly { readonly head: RowHead; readonly cells: readonly MatrixCell[] }[]
}

/** Every two of a list, in one measure or more. */
interface PairsPlot {
  readonly kind: 'pairs'
  readonly tables: readonly PairTable[]
}

/** The camps’ shares of each article, one after the other. */
interface StackedPlot {
  readonly kind: 'stacked shares'
  readonly marks: readonly Omit<CampMark, 'camp'>[]
  readonly rows: readonly { readonly head: RowHead; readonly bars: readonly CampBar[]; readonly n: number }[]
}

/** Lanes of points, one below the other on one axis of time. */
interface TimelinePlot {
  readonly kind: 'timeline'
  readonly section: TimelineSection
}

/** An article’s sentences along its text. */
interface CoursePlot {
  readonly kind: 'course'
  readonly course: ToneCourse
}

export type Plot = IntervalPlot | MatrixPlot | PairsPlot | StackedPlot | TimelinePlot | CoursePlot

export type PlotOf<Kind extends Plot['kind']> = Extract<Plot, { readonly kind: Kind }>

/** A chart as it leaves its page: what is drawn, and the same as a table. */
export interface Chart {
  readonly title: string
  /** Which of the articles looked at it is drawn of: those that its page lists, or all of them. */
  readonly of: 'page' | 'all'
  /** How it is to be read, and what n counts. */
  readonly help: string
  readonly plot: Plot
  readonly columns: readonly string[]
  /** A row for each number drawn. */
  readonly cells: readonly Row[]
}
