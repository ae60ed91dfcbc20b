import { type CampFigure, campsInWords } from '@/lib/reports/camp-figures'
import { valueInWords, wholeInWords } from '@/lib/reports/figure-in-words'
import styles from './camps.module.css'

interface CampsProps {
  readonly camps: readonly CampFigure[]
}

/**
 * What the sources of each camp say of the target; nothing where none is heard. Unfolded where any has a value,
 * and so it stays while sentences are left out.
 */
export function Camps({ camps }: CampsProps) {
  const summary = campsInWords(camps)
  if (summary === null) return null
  return (
    <details open={camps.some(hasValue)}>
      <summary>{summary}</summary>
      <CampTable camps={camps} />
    </details>
  )
}

/** With all sentences. */
const hasValue = ({ value, whole }: CampFigure): boolean => (whole ?? { value }).value !== null

function CampTable({ camps }: CampsProps) {
  return (
    <table className={styles.table} aria-label="Tone of the sources by camp">
      <thead>
        <tr>
          <th scope="col">Camp</th>
          <th scope="col">n</th>
          <th scope="col">Tone</th>
        </tr>
      </thead>
      <tbody>
        {camps.map((figure) => (
          <CampRow key={figure.label} figure={figure} />
        ))}
      </tbody>
    </table>
  )
}

function CampRow({ figure }: { readonly figure: CampFigure }) {
  const { label, n, value, verdict, whole } = figure
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{n}</td>
      <td>
        {value !== null && <strong>{verdict}: </strong>}
        {valueInWords(figure)}
        {whole && whole.n !== n && <small>{wholeInWords(whole)}</small>}
      </td>
    </tr>
  )
}
