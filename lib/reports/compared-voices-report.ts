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
  /** Those of this page that hear it, as far as they are few. */
  readonly links: readonly { readonly id: string; readonly label: string; readonly href: string }[]
  /** "and 12 more" that hear it and are not linked; null for none. */
  readonly more: string | null
}

interface Told {
  /** Of this page. */
  readonly articles: readonly ArticleRow[]
  /** How many articles are compared. */
  readonly of: number
  readonly codebook: Codebook
}

export interface ComparedVoicesReport {
  /** The camps that any article hears. */
  readonly marks: readonly CampMark[]
  readonly rows: readonly VoicesRow[]
  readonly mostHeard: readonly HeardRow[]
}

/** The voices of the articles that a page shows, in their order, and whom all that are compared hear most. */
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
    mostHeard: mostHeard.map((source) => heardRow(source, { articles, of: byArticle.length, codebook })),
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

/** More would hide the other sources. */
const MOST_LINKS = 8

function heardRow(source: HeardSource, { articles, of, codebook }: Told): HeardRow {
  const { name, camp, attributions } = source
  const shown = articles.filter(({ id }) => source.articles.includes(id)).slice(0, MOST_LINKS)
  const more = source.articles.length - shown.length
  return {
    ...{ name, attributions },
    camp: camp === null ? 'of no camp' : campLabel(camp, codebook),
    articles: `${source.articles.length} of ${counted(of, 'article')}`,
    links: shown.map(({ id, outlet, title, href }) => ({
      id,
      label: outlet ?? title,
      href: `${href}#voices`,
    })),
    more: more === 0 ? null : `and ${more} more`,
  }
}
