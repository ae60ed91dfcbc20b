import { type Axis, placeOn } from '@/lib/reports/axis'
import type { Figure } from '@/lib/reports/figure'
import styles from './interval-mark.module.css'
import { MeasureShape } from './measure-shape'

interface IntervalMarkProps {
  /** Unique on the page: it names the gradient. */
  readonly id: string
  readonly figure: Figure
  readonly axis: Axis
}

/** One figure on its lane: a band that fades toward both ends of the interval, and a shape at the value. */
export function IntervalMark({ id, figure, axis }: IntervalMarkProps) {
  const place = placeOn(axis, figure)
  if (!place) {
    return (
      <text className={styles.unknown} x="50%" dy="0.35em">
        {figure.missing}
      </text>
    )
  }
  return (
    <g data-step={figure.step}>
      <linearGradient id={id} data-step={figure.step}>
        <stop className={styles.edge} offset="0%" />
        <stop className={styles.peak} offset={`${place.peak}%`} />
        <stop className={styles.edge} offset="100%" />
      </linearGradient>
      <rect x={`${place.low}%`} width={`${place.width}%`} y="-7" height="14" fill={`url(#${id})`} />
      <rect className={styles.whisker} x={`${place.low}%`} width={`${place.width}%`} y="-0.75" height="1.5" />
      <svg className={styles.shape} x={`${place.value}%`} aria-hidden="true">
        <MeasureShape measure={figure.measure} />
      </svg>
    </g>
  )
}
