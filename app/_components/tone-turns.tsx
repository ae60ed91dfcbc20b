import Link from 'next/link'
import type { ToneCourse } from '@/lib/reports/tone-course'
import { Spoken } from './spoken'
import styles from './tone-turns.module.css'

/** In words what the strip draws: how the sentences lie, and where they change sides. */
export function ToneTurns({ course }: { readonly course: ToneCourse | null }) {
  if (course === null) return null
  const { summary, turns } = course
  if (turns.length === 0) return <p>{summary}</p>
  return (
    <details>
      <summary className={styles.summary}>{summary}</summary>
      <ol className={styles.turns} aria-label="Where they change sides">
        {turns.map(({ number, words, href }) => (
          <li key={number}>
            <Link href={href} prefetch={false}>
              <Spoken>sentence </Spoken>
              {number} {words}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  )
}
