import type { ArticleRow } from '@/lib/reports/article-row'
import type { Axis } from '@/lib/reports/axis'
import { Arrow } from '../arrow'
import { ChartLabels } from './chart-labels'
import layer from './interactive-layer.module.css'
import styles from './interval-chart.module.css'
import { IntervalMark } from './interval-mark'
import { MeasureLegend } from './measure-legend'

export interface IntervalChartRows {
  readonly title: string
  readonly summary: string
  readonly rows: readonly ArticleRow[]
  readonly axis: Axis
}

/** Articles side by side: each figure with its interval on one axis, drawn on the server. */
export function IntervalChart({ chart }: { readonly chart: IntervalChartRows }) {
  const { rows, axis } = chart
  return (
    <figure className={styles.chart} style={{ '--rows': rows.length }}>
      <MeasureLegend />
      <div className={styles.plot}>
        <Ticks axis={axis} />
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
          <div className={layer.layer} data-screen-only data-explorable />
        </div>
      </div>
    </figure>
  )
}

function Lanes({ row, axis }: { readonly row: ArticleRow; readonly axis: Axis }) {
  const sided = row.figures.filter(({ scale }) => scale.sides !== null)
  return sided.map((figure, lane) => (
    <g key={figure.measure} className={styles.lane} style={{ '--lane-index': lane }}>
      <IntervalMark id={`band-${row.id}-${figure.measure}`} figure={figure} axis={axis} />
    </g>
  ))
}

function Ticks({ axis }: { readonly axis: Axis }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      <p className={styles.ends}>
        <span>
          <Arrow to="left" /> {axis.sides?.low}
        </span>
        <span>
          {axis.sides?.high} <Arrow to="right" />
        </span>
      </p>
      {axis.ticks.map(({ position, label }) => (
        <span key={position} className={styles.tickLabel} style={{ '--position': `${position}%` }}>
          {label}
        </span>
      ))}
    </div>
  )
}
