import Link from 'next/link'
import type { DashboardReport } from '@/lib/reports/dashboard-report'
import type { DescribedArticle } from '@/lib/reports/described-articles'
import type { DescriptionFigure } from '@/lib/reports/description-figures'
import styles from './described-texts.module.css'
import { Fold } from './fold'
import { PageSection } from './page-section'
import { RowHead } from './tables/row-head'
import { Scroll } from './tables/scroll'
import { ABOUT_TEXT } from './text-description'

const entry = { id: 'texts', heading: 'The texts', onPaper: false } as const

const help =
  'How long and how readable each text is, and what it is made of. These numbers describe whole texts: they are no means over sentences, so they have no interval.'

/** What the texts on a dashboard are like, article by article. */
export function DescribedTexts({ report: { described, place } }: { readonly report: DashboardReport }) {
  return (
    <PageSection entry={entry} help={help}>
      <Fold summary="Text by text">
        <Texts described={described} base={place.methodology} />
      </Fold>
    </PageSection>
  )
}

interface TextsProps {
  readonly described: readonly DescribedArticle[]
  readonly base: string
}

function Texts({ described, base }: TextsProps) {
  return (
    <Scroll label="The texts, article by article">
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
    </Scroll>
  )
}

function Text({ article }: { readonly article: DescribedArticle }) {
  return (
    <tr>
      <RowHead article={{ ...article, href: `${article.href}#${ABOUT_TEXT}` }} />
      {article.figures.map((figure) => (
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
