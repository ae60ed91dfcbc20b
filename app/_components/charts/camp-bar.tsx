import type { CampBar as Part } from '@/lib/reports/camp-bars'
import styles from './camp-bar.module.css'

/** Narrower parts, in percent, have no room for their letters. */
const ROOM_FOR_LETTERS = 7

interface CampBarProps {
  readonly title: string
  readonly bars: readonly Part[]
}

/** Camps’ shares of one article’s attributions, one after the other, drawn on the server. */
export function CampBar({ title, bars }: CampBarProps) {
  const inWords = bars.map(({ label, share }) => `${label} ${share}`).join(', ')
  return (
    <svg className={styles.bar} role="img" aria-label={`${title}: ${inWords}`}>
      {bars.map(({ label, letters, shade, from, width, share }) => (
        <g key={label}>
          <title>{`${label}: ${share}`}</title>
          <rect className={styles.part} data-share={shade} x={`${from}%`} width={`${width}%`} height="100%" />
          {width >= ROOM_FOR_LETTERS && (
            <text className={styles.letters} x={`${from + width / 2}%`} y="50%">
              {letters}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
