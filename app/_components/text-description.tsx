import Link from 'next/link'
import type { ArticleReport } from '@/lib/reports/article-report'
import type { NamedFigure, NamedList } from '@/lib/reports/description-figures'
import { counted } from '@/lib/reports/wording'
import styles from './text-description.module.css'

/** The id of its heading. */
export const ABOUT_TEXT = 'about-text'

/** What an article's text is like as a whole, and whom and what places it names, each with its sentences. */
export function TextDescription({ report }: { readonly report: ArticleReport }) {
  const { described, place } = report
  return (
    <section className={styles.section} aria-labelledby={ABOUT_TEXT}>
      <h2 id={ABOUT_TEXT} className={styles.heading}>
        About this text
      </h2>
      <p className={styles.help}>
        These numbers describe the whole text. They are no means over sentences, so they have no interval.
      </p>
      <dl className={styles.figures}>
        {described.figures.map(({ id, label, unit, value, inWords }) => (
          <div key={id}>
            <dt>
              <Link href={`${place.methodology}/${id}`}>{label}</Link>
            </dt>
            <dd>{value === null ? <em>{inWords}</em> : `${inWords} ${unit}`}</dd>
          </div>
        ))}
      </dl>
      {described.lists.map((list) => (
        <Names key={list.description} list={list} />
      ))}
    </section>
  )
}

function Names({ list: { label, names } }: { readonly list: NamedList }) {
  return (
    <details className={styles.list}>
      <summary>
        {label}: {names.length}
      </summary>
      <ul className={styles.names}>
        {names.map((named) => (
          <li key={named.name}>
            <Passages named={named} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Passages({ named: { name, passages } }: { readonly named: NamedFigure }) {
  return (
    <details>
      <summary>
        {name}, {counted(passages.length, 'time')}
      </summary>
      <ol className={styles.passages}>
        {passages.map(({ href, sentence }) => (
          <li key={href}>
            <Link href={href} prefetch={false} dir="auto">
              {sentence}
            </Link>
          </li>
        ))}
      </ol>
    </details>
  )
}
