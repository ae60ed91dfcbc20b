import Link from 'next/link'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { DescribedArticle } from '@/lib/reports/described-articles'
import type { DescriptionFigure } from '@/lib/reports/description-figures'
import styles from './described-texts.module.css'
import { PageSection } from './page-section'

const entry = { id: 'texts', heading: 'The texts', onPaper: false } as const

const help =
  'How long and how readable each text is, and what it is made of. These numbers describe whole texts: they are no means over sentences, so they have no interval.'

/** What the texts on a dashboard are like, article by article. */
export function DescribedTexts({ report: { described, place } }: { readonly report: DashboardReport }) {
  return (
    <PageSection entry={entry} help={help}>
      <Texts described={described} base={place.methodology} />
    </PageSection>
  )
}

interface TextsProps {
  readonly described: readonly DescribedArticle[]
  readonly base: string
}

function Texts({ described, base }: TextsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where not all numbers fit, also by keyboard
    <section className={styles.scroll} aria-label="The texts, article by article" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Article</th>
            {described[0]?.figures.map(({ id, label, unit }) => (
              <th key={id} scope="col">
                <Link href={`${base}/${id}`}>{label}</Link>
                <small>{unit}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {described.map((article) => (
            <Text key={article.id} article={article} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Text({ article: { outlet, title, href, figures } }: { readonly article: DescribedArticle }) {
  return (
    <tr>
      <th scope="row">
        <strong>{outlet ?? 'Outlet not given'}</strong>
        <Link className={styles.title} href={`${href}#about-text`}>
          {title}
        </Link>
      </th>
      {figures.map((figure) => (
        <Cell key={figure.id} figure={figure} />
      ))}
    </tr>
  )
}

const Cell = ({ figure: { label, unit, value, inWords } }: { readonly figure: DescriptionFigure }) => (
  <td data-label={label} data-unit={value === null ? undefined : unit}>
    {value === null ? <em>{inWords}</em> : inWords}
  </td>
)
