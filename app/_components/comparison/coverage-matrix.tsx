import Link from 'next/link'
import type { AspectCell } from '@/lib/reports/comparison/aspect-cell'
import type { NamedArticle } from '@/lib/reports/comparison/compared'
import type { AspectAcross } from '@/lib/reports/comparison/coverage-section'
import { Spoken } from '../spoken'
import { ColumnHeads } from '../tables/column-heads'
import styles from './coverage-matrix.module.css'
import { QuotationLine } from './quotation-line'

interface CoverageMatrixProps {
  readonly aspects: readonly AspectAcross[]
  readonly articles: readonly NamedArticle[]
}

/** Aspects against articles, shaded by how many sentences mention each; an aspect opens onto its sentences. */
export function CoverageMatrix({ aspects, articles }: CoverageMatrixProps) {
  return (
    <table className={styles.table} aria-label="Aspects, article by article" data-points>
      <ColumnHeads rows="Aspect" articles={articles} />
      <tbody>
        {aspects.map((aspect) => (
          <AspectRow key={aspect.id} aspect={aspect} />
        ))}
      </tbody>
    </table>
  )
}

function AspectRow({ aspect }: { readonly aspect: AspectAcross }) {
  const { id, label, found, cells } = aspect
  return (
    <tr id={id}>
      <th scope="row">
        <details>
          <summary>
            {label} <small>{found}</small>
          </summary>
          <Sentences aspect={aspect} />
        </details>
      </th>
      {cells.map((cell) => (
        <td key={cell.article.id} data-share={cell.step}>
          <Count cell={cell} />
        </td>
      ))}
    </tr>
  )
}

function Sentences({ aspect: { description, cells } }: { readonly aspect: AspectAcross }) {
  return (
    <div className={styles.sentences}>
      <p>{description}</p>
      {cells.map(({ article, mentions, more }) => (
        <div key={article.id}>
          {mentions.map((quote) => (
            <QuotationLine key={quote.id} quote={quote} />
          ))}
          {more && (
            <small>
              {article.name}: {more}
            </small>
          )}
        </div>
      ))}
    </div>
  )
}

function Count({ cell: { n, inWords, at, href } }: { readonly cell: AspectCell }) {
  if (href === null || at === null)
    return (
      <span className={styles.count}>
        <span aria-hidden="true">–</span>
        <Spoken>{inWords}</Spoken>
      </span>
    )
  return (
    <Link className={styles.count} href={href} title={inWords} prefetch={false}>
      <span aria-hidden="true">{n}</span>
      <Spoken>{inWords}</Spoken>
      <svg className={styles.position} aria-hidden="true">
        <line x1="0" x2="100%" y1="4" y2="4" />
        <rect x={at} y="0" width="2" height="8" />
      </svg>
    </Link>
  )
}
