import { signed } from '@/lib/reports/wording'
import styles from './tone-value.module.css'

const sideOf = (value: number) => (value > 0 ? 'favourable' : 'unfavourable')

/** A signed tone: its sign says the side, its colour repeats it. */
export function ToneValue({ value }: { readonly value: number }) {
  const text = signed(value)
  return (
    <strong className={styles.value} data-side={text === '0.00' ? 'neutral' : sideOf(value)}>
      {text}
    </strong>
  )
}
