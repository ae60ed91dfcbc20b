import type { Direction } from '@/lib/reports/figure'
import { signed } from '@/lib/reports/wording'
import styles from './sided-value.module.css'

interface SidedValueProps {
  readonly value: number
  readonly direction: Direction | null
}

/** A value with a sign: it says the side; its colour repeats it where the side is beyond doubt. */
export function SidedValue({ value, direction }: SidedValueProps) {
  return (
    <strong className={styles.value} data-direction={direction}>
      {signed(value)}
    </strong>
  )
}
