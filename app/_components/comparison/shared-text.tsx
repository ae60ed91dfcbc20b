import Link from 'next/link'
import type {
  CarrierRow,
  SharedTextRow,
  SharedTextSection,
} from '@/lib/reports/comparison/shared-text-section'
import { Fold } from '../fold'
import { Summary } from '../page-section'
import { FoldedList } from './folded-list'
import styles from './shared-text.module.css'

/** Passages that several articles carry, each once with all that carry it. */
export function SharedText({ section: { summary, passages } }: { readonly section: SharedTextSection }) {
  return (
    <>
      <Summary>{summary}</Summary>
      <Fold summary="Passage by passage">
        <FoldedList rows={passages} noun="passage">
          {(some) => some.map((passage) => <SharedPassage key={passage.id} passage={passage} />)}
        </FoldedList>
      </Fold>
    </>
  )
}

function SharedPassage({ passage }: { readonly passage: SharedTextRow }) {
  const { heading, beginning, rest, carriers } = passage
  return (
    <div className={styles.passage}>
      <h3>{heading}</h3>
      <blockquote className={styles.text}>{beginning}</blockquote>
      {rest && (
        <details>
          <summary>The rest of it</summary>
          <blockquote className={styles.text}>{rest}</blockquote>
        </details>
      )}
      <FoldedList rows={carriers} noun="article">
        {(some) => <Carriers carriers={some} />}
      </FoldedList>
    </div>
  )
}

function Carriers({ carriers }: { readonly carriers: readonly CarrierRow[] }) {
  return (
    <ul className={styles.carriers}>
      {carriers.map(({ article, href, words }) => (
        <li key={article.id}>
          <Link href={href} prefetch={false}>
            {article.name}
          </Link>
          <small>{words}</small>
        </li>
      ))}
    </ul>
  )
}
