import type { HeadlineFrameRow } from '@/lib/reports/headline-frame-rows'
import styles from './headline-frames.module.css'

/** The strongest frame of the headline beside the own voice's. */
export function HeadlineFrames({ rows }: { readonly rows: readonly HeadlineFrameRow[] }) {
  return (
    <table className={styles.table}>
      <caption>
        The frame with most cues in the headline, and the one that most sentences in the outlet’s voice carry.
        They differ where the intervals of their shares do not overlap.
      </caption>
      <thead>
        <tr>
          <th scope="col">Strongest frame</th>
          <th scope="col">In the headline</th>
          <th scope="col">In the outlet’s own voice</th>
          <th scope="col">In a word</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, headline, body, match }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-label="In the headline" data-wide>
              {headline}
            </td>
            <td data-label="In the outlet’s own voice" data-wide>
              {body}
            </td>
            <td data-label="In a word">{match}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
