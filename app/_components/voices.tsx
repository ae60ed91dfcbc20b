import Link from 'next/link'
import { chartFilesOn } from '@/lib/reports/charts/chart-files'
import type { SourceRow, VerbRow, VoicesReport } from '@/lib/reports/source-rows'
import { nOf } from '@/lib/reports/wording'
import { CampShares } from './camp-shares'
import { Scroll } from './tables/scroll'
import styles from './voices.module.css'

interface VoicesProps {
  readonly voices: VoicesReport
  /** The address of the page. */
  readonly here: string
}

/** Who speaks in one article: the camps’ shares, and every source with what it is made to say. */
export function Voices({ voices, here }: VoicesProps) {
  if (voices.sources.length === 0) return <p>Nobody is quoted or paraphrased in this article.</p>
  return (
    <>
      {voices.n > 0 && <CampShares voices={voices} files={chartFilesOn(here, 'camps')} />}
      <h3 className={styles.heading}>Sources</h3>
      <SourceTable sources={voices.sources} />
    </>
  )
}

function SourceTable({ sources }: { readonly sources: readonly SourceRow[] }) {
  return (
    <Scroll label="Sources">
      <table className={styles.table}>
        <caption>
          Choose a source to see what it is made to say. “Told” are words of the outlet that tell what the
          source says.
        </caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Camp</th>
            <th scope="col">Attributions</th>
            <th scope="col">Words quoted</th>
            <th scope="col">Words told</th>
            <th scope="col">Tone</th>
            <th scope="col">Verbs</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceCells key={source.name} source={source} />
          ))}
        </tbody>
      </table>
    </Scroll>
  )
}

function SourceCells({ source }: { readonly source: SourceRow }) {
  const { camp, attributions, quoted, paraphrased, tone, toneN, verbs } = source
  return (
    <tr>
      <th scope="row">
        <Passages source={source} />
      </th>
      <td data-label="Camp">{camp}</td>
      <td data-label="Attributions">{attributions}</td>
      <td data-label="Words quoted">{quoted}</td>
      <td data-label="Words told">{paraphrased}</td>
      <td data-label="Tone">
        {tone}, {nOf(toneN)}
      </td>
      <td data-label="Verbs">
        <Verbs verbs={verbs} />
      </td>
    </tr>
  )
}

function Passages({ source: { name, note, role, passages } }: { readonly source: SourceRow }) {
  return (
    <details className={styles.passages}>
      <summary>
        {name}
        {note && <small>{note}</small>}
        {role && <small>{role}</small>}
      </summary>
      <ol>
        {passages.map(({ start, words, href }) => (
          <li key={start}>
            <Link href={href} prefetch={false}>
              {words}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The loading is told in a word; a neutral verb needs none. */
function Verbs({ verbs }: { readonly verbs: readonly VerbRow[] }) {
  return verbs.map(({ verb, count, loading }, i) => (
    <span key={verb}>
      {i > 0 && ', '}
      {verb}
      {count > 1 && ` × ${count}`}
      {loading !== 'neutral' && <em> ({loading})</em>}
    </span>
  ))
}
