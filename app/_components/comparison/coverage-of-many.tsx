import Link from 'next/link'
import type { AspectOfMany } from '@/lib/reports/comparison/aspect-of-many'
import styles from './coverage-of-many.module.css'

/** In how many articles each aspect is found, in which it is not, and in which it takes most sentences. */
export function CoverageOfMany({ aspects }: { readonly aspects: readonly AspectOfMany[] }) {
  return (
    <table className={styles.table} data-points>
      <thead>
        <tr>
          <th scope="col">Aspect</th>
          <th scope="col">Found in</th>
          <th scope="col">Not found in</th>
          <th scope="col">Most sentences</th>
        </tr>
      </thead>
      <tbody>
        {aspects.map((aspect) => (
          <Row key={aspect.id} aspect={aspect} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ aspect }: { readonly aspect: AspectOfMany }) {
  const { id, label, description, found, share, step, notFound, most } = aspect
  return (
    <tr id={id}>
      <th scope="row">
        <strong>{label}</strong>
        <small>{description}</small>
      </th>
      <td data-label="Found in" data-share={step}>
        <strong>{share}</strong>
        <small>{found}</small>
      </td>
      <td data-label="Not found in">{notFound ?? 'none of them'}</td>
      <td data-label="Most sentences" data-wide>
        {most.map((article) => (
          <Link key={article.id} className={styles.most} href={article.href} prefetch={false}>
            {article.name} ({article.sentences})
          </Link>
        ))}
      </td>
    </tr>
  )
}
