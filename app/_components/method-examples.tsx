import type { MethodExample } from '@/lib/reports/methodology-report'
import styles from './methodology.module.css'

/** Texts with what a measure makes of them. */
export function MethodExamples({ examples }: { readonly examples: readonly MethodExample[] }) {
  return (
    <>
      <h2>Examples</h2>
      <p>Each is run whenever Parallax is tested.</p>
      <table className={styles.examples}>
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Value</th>
            <th scope="col">Cues</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ text, value, cues }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td>{value}</td>
              <td>{cues.length === 0 ? 'none' : cues.join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
