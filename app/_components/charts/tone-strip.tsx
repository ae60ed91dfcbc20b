import Link from 'next/link'
import type { CourseTick, ToneCourse } from '@/lib/reports/tone-course'
import styles from './tone-strip.module.css'

/**
 * An article's scored sentences where they stand in it, on either side of a line, each leading to its receipt: along
 * the text where there is room, above it on a phone. The words under the text's legend say the same. Of its links one
 * is on the way of Tab; arrow keys lead to the others.
 */
export function ToneStrip({ course }: { readonly course: ToneCourse | null }) {
  if (course === null) return null
  return (
    <div className={styles.strip} data-screen-only>
      <svg
        className={styles.drawing}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-labelledby="strip-title"
        aria-describedby="strip-keys"
        data-points
      >
        <title id="strip-title">The tone along the text</title>
        <desc id="strip-keys">Arrow keys lead from sentence to sentence, Enter opens one.</desc>
        <g className={styles.lane}>
          <rect className={styles.text} width="100" height="100" />
          {course.turns.map(({ number, at }) => (
            <line key={number} className={styles.turn} x1={at} x2={at} y2="100" />
          ))}
          <line className={styles.middle} x2="100" y1="50" y2="50" />
          {course.ticks.map((tick) => (
            <Tick key={tick.number} tick={tick} />
          ))}
        </g>
      </svg>
    </div>
  )
}

function Tick({ tick }: { readonly tick: CourseTick }) {
  const { start, length, top, height } = tick
  return (
    <Link href={tick.href} prefetch={false} tabIndex={tick.isEntry ? 0 : -1}>
      <title>{tick.words}</title>
      <rect className={styles.reach} x={start} width={length} height="100" />
      <rect
        className={styles.tick}
        data-step={tick.step}
        data-left-out={tick.isLeftOut || undefined}
        data-chosen={tick.isChosen || undefined}
        x={start}
        width={length}
        y={top}
        height={height}
      />
    </Link>
  )
}
