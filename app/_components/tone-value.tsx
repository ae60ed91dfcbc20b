import type { Direction } from '@/lib/reports/figure'
import { signed } from '@/lib/reports/wording'
import styles from './tone-value.module.css'

interface ToneValueProps {
  readonly value: number
  readonly direction: Direction | null
}

/** A signed tone: its sign says the side; its colour repeats it where the side is beyond doubt. */
export function ToneValue({ value, direction }: ToneValueProps) {
  return (
    <strong className={styles.value} data-direction={direction}>
      {signed(value)}
    </strong>
  )
}
