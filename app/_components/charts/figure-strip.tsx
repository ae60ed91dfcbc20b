import { useId } from 'react'
import type { Axis } from '@/lib/reports/axis'
import type { Figure } from '@/lib/reports/figure'
import styles from './figure-strip.module.css'
import { IntervalMark } from './interval-mark'

interface FigureStripProps {
  readonly figure: Figure
  readonly axis: Axis
}

/** One figure on a small axis; the words beside it say the same. */
export function FigureStrip({ figure, axis }: FigureStripProps) {
  const [first, last] = [axis.ticks.at(0), axis.ticks.at(-1)]
  return (
    <div className={styles.strip} aria-hidden="true">
      <Strip figure={figure} axis={axis} />
      <p className={styles.ends}>
        <span>{first?.label}</span>
        <span>0</span>
        <span>{last?.label}</span>
      </p>
    </div>
  )
}

/** The drawing alone, where several share the words at its ends. */
export function Strip({ figure, axis }: FigureStripProps) {
  // Figures of several articles may stand on one page.
  const id = useId()
  return (
    <svg className={styles.drawing} aria-hidden="true">
      <line className={styles.axis} x2="100%" y1="50%" y2="50%" />
      <line className={styles.zero} x1="50%" x2="50%" y2="100%" />
      <g className={styles.lane}>
        <IntervalMark id={id} figure={figure} axis={axis} />
      </g>
    </svg>
  )
}
