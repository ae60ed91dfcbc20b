import { campLabel } from '@/lib/analysis/camp-shares'
import type { ArticleVoices, ComparedVoices, HeardSource } from '@/lib/comparison/compared-voices'
import type { Codebook } from '@/lib/lexicons/codebook'
import type { ArticleRow } from '@/lib/reports/article-row'
import { balanceInWords, type CampBar, type CampMark, campBars, campMarks } from '@/lib/reports/camp-bars'
import { figureOf } from '@/lib/reports/figure'
import { valueInWords } from '@/lib/reports/figure-in-words'
import { counted } from '@/lib/reports/wording'

/** One article's voices beside those of others. */
export interface VoicesRow {
  readonly article: ArticleRow
  readonly bars: readonly CampBar[]
  /** Attributions to known sources. */
  readonly n: number
  readonly balance: string
  /** "18 % (7 to 40 %)", or "too few sentences". */
  readonly unnamed: string
}

/** Somebody heard in the articles. */
export interface HeardRow {
  readonly name: string
  readonly camp: string
  /** "3 of 5". */
  readonly articles: string
  readonly attributions: number
  /** The articles that hear it. */
  readonly links: readonly { readonly id: string; readonly label: string; readonly href: string }[]
}

export interface ComparedVoicesReport {
  /** The camps that any article hears. */
  readonly marks: readonly CampMark[]
  readonly rows: readonly VoicesRow[]
  readonly mostHeard: readonly HeardRow[]
}

/** The voices of the articles on a dashboard, in the order of the articles. */
export function comparedVoicesReport(
  { byArticle, mostHeard }: ComparedVoices,
  articles: readonly ArticleRow[],
  codebook: Codebook,
): ComparedVoicesReport {
  const marks = campMarks(codebook)
  const heard = new Set(byArticle.flatMap(({ camps }) => camps.map(({ camp }) => camp)))
  const voicesOf = new Map(byArticle.map((voices) => [voices.article, voices]))
  return {
    marks: marks.filter(({ camp }) => heard.has(camp)),
    rows: articles.flatMap((article) => {
      const voices = voicesOf.get(article.id)
      return voices ? [rowOf(article, voices, marks)] : []
    }),
    mostHeard: mostHeard.map((source) => heardRow(source, articles, codebook)),
  }
}

function rowOf(
  article: ArticleRow,
  { camps, balance }: ArticleVoices,
  marks: readonly CampMark[],
): VoicesRow {
  return {
    article,
    bars: campBars(camps, marks),
    n: camps[0]?.attributions.n ?? 0,
    balance: balanceInWords(balance),
    unnamed: valueInWords(figureOf(article.figures, 'unnamed-sources')),
  }
}

function heardRow(source: HeardSource, articles: readonly ArticleRow[], codebook: Codebook): HeardRow {
  const { name, camp, attributions } = source
  const own = articles.filter(({ id }) => source.articles.includes(id))
  return {
    ...{ name, attributions },
    camp: camp === null ? 'of no camp' : campLabel(camp, codebook),
    articles: `${own.length} of ${counted(articles.length, 'article')}`,
    links: own.map(({ id, outlet, title, href }) => ({ id, label: outlet ?? title, href: `${href}#voices` })),
  }
}
