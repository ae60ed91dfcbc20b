import type { ArticleRow } from '@/lib/reports/article-row'
import type { ToneAxis } from '@/lib/reports/tone-axis'
import { ChartLabels } from './chart-labels'
import { InteractiveLayer } from './interactive-layer'
import styles from './interval-chart.module.css'
import { IntervalMark } from './interval-mark'
import { MeasureLegend } from './measure-legend'

export interface IntervalChartRows {
  readonly title: string
  readonly summary: string
  readonly rows: readonly ArticleRow[]
  readonly axis: ToneAxis
}

/** Articles side by side: each figure with its interval on one axis, drawn on the server. */
export function IntervalChart({ chart }: { readonly chart: IntervalChartRows }) {
  const { rows, axis } = chart
  return (
    <figure className={styles.chart} style={{ '--rows': rows.length }}>
      <MeasureLegend />
      <div className={styles.plot}>
        <ToneTicks axis={axis} />
        <ChartLabels rows={rows} />
        <div className={styles.strips}>
          <svg className={styles.drawing} role="img" aria-labelledby="interval-chart-title">
            <title id="interval-chart-title">{`${chart.title}. ${chart.summary}`}</title>
            {axis.ticks.map(({ position }) => (
              <line
                key={position}
                className={styles.tick}
                x1={`${position}%`}
                x2={`${position}%`}
                y2="100%"
              />
            ))}
            {rows.map((row, index) => (
              <g key={row.id} className={styles.row} style={{ '--row-index': index }}>
                <Lanes row={row} axis={axis} />
              </g>
            ))}
          </svg>
          <InteractiveLayer rows={rows} />
        </div>
      </div>
    </figure>
  )
}

function Lanes({ row, axis }: { readonly row: ArticleRow; readonly axis: ToneAxis }) {
  const tones = row.figures.filter(({ twoSided }) => twoSided)
  return tones.map((figure, lane) => (
    <g key={figure.measure} className={styles.lane} style={{ '--lane-index': lane }}>
      <IntervalMark id={`band-${row.id}-${figure.measure}`} figure={figure} axis={axis} />
    </g>
  ))
}

function ToneTicks({ axis }: { readonly axis: ToneAxis }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <p className={styles.ends}>
        <span>← unfavourable</span>
        <span>favourable →</span>
      </p>
      {axis.ticks.map(({ position, label }) => (
        <span key={position} className={styles.tickLabel} style={{ '--position': `${position}%` }}>
          {label}
        </span>
      ))}
    </div>
  )
}
