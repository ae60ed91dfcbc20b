import type { NumberedLink } from '@/lib/reports/compare/numbered-links'
import { counted } from '@/lib/reports/wording'
import { Spoken } from '../spoken'
import styles from './link-list.module.css'

/** Each link with its number, what joins its passages, and the way to each of them. */
export function LinkList({ links }: { readonly links: readonly NumberedLink[] }) {
  return (
    <details className={styles.links}>
      <summary>{counted(links.length, 'link')}, one by one</summary>
      <ol>
        {links.map((link) => (
          <Entry key={link.number} link={link} />
        ))}
      </ol>
    </details>
  )
}

function Entry({ link: { number, label, excerpt, passages } }: { readonly link: NumberedLink }) {
  return (
    <li>
      <p>
        <strong>
          {number} {label}:
        </strong>{' '}
        <q className={styles.excerpt} dir="auto">
          {excerpt}
        </q>
      </p>
      <p className={styles.places}>
        {passages.map(({ anchor, column }) => (
          <a key={anchor} href={`#${anchor}`}>
            {`${column.letter}: ${column.name}`}
            <Spoken>, number {number}</Spoken>
          </a>
        ))}
      </p>
    </li>
  )
}
