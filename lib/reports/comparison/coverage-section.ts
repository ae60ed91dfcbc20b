import type { AspectCoverage, AspectInArticle } from '@/lib/comparison/coverage'
import { type AspectCell, aspectCell } from '@/lib/reports/comparison/aspect-cell'
import { type AspectOfMany, aspectOfMany } from '@/lib/reports/comparison/aspect-of-many'
import type { Compared, NamedArticle } from '@/lib/reports/comparison/compared'
import { quotingFrom } from '@/lib/reports/comparison/quoted-sentence'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { areFew, type Shown, shownAs, shownOf } from '@/lib/reports/comparison/shown'
import { counted, listed } from '@/lib/reports/wording'

/** An aspect of the topic in each of a few articles. */
export interface AspectAcross {
  /** Its id on the page. */
  readonly id: string
  readonly label: string
  readonly description: string
  /** "2 of 5". */
  readonly found: string
  /** One for each article. */
  readonly cells: readonly AspectCell[]
}

/** What the articles mention of their topic, and what is not found in them. */
export type CoverageSection = {
  readonly summary: string
  /** What no article mentions, in a sentence; null where everything is mentioned. */
  readonly none: string | null
} & (
  | { readonly of: 'few'; readonly articles: readonly NamedArticle[]; readonly aspects: Shown<AspectAcross> }
  | { readonly of: 'many'; readonly aspects: Shown<AspectOfMany> }
)

export const coverageEntry: SectionEntry = {
  id: 'coverage',
  heading: 'What is mentioned',
  help: 'Aspects of the topic, and in how many sentences an article names them by one of the topic’s cues. Cues are words, not meanings: what is told in other words is not found.',
  onPaper: true,
}

const LIMITS = { open: 12, most: 60 }

/** The aspects of a topic across the articles, those in most articles first; null where none is mentioned. */
export async function coverageSection(compared: Compared): Promise<CoverageSection | null> {
  const { coverage } = compared.comparison
  const mentioned = coverage.filter(({ found }) => found > 0).toSorted((a, b) => b.found - a.found)
  if (compared.articles.length < 2 || mentioned.length === 0) return null
  const shown = shownOf(mentioned, LIMITS)
  const said = { summary: summaryOf(mentioned, compared.articles.length), none: noneOf(coverage) }
  if (areFew(compared))
    return { of: 'few', ...said, articles: compared.articles, aspects: await across(shown, compared) }
  return { of: 'many', ...said, aspects: shownAs(shown, (aspect) => aspectOfMany(aspect, compared)) }
}

async function across(shown: Shown<AspectCoverage>, compared: Compared): Promise<Shown<AspectAcross>> {
  const quote = await quotingFrom(
    compared,
    compared.articles.map(({ id }) => ({ article: id, start: 0, end: 0 })),
  )
  return shownAs(shown, ({ aspect, label, description, found, articles }) => ({
    id: `aspect-${aspect}`,
    label,
    description,
    found: `${found} of ${articles.length}`,
    cells: articles.map((cell: AspectInArticle) => aspectCell(cell, quote, compared)),
  }))
}

function summaryOf(mentioned: readonly AspectCoverage[], articles: number): string {
  const inAll = mentioned.filter(({ found }) => found === articles).length
  const inOne = mentioned.filter(({ found }) => found === 1).length
  return `Of ${counted(mentioned.length, 'aspect')} found in these ${articles} articles, ${someAre(inAll)} in all of them and ${someAre(inOne)} in one alone.`
}

const someAre = (count: number): string =>
  count === 0 ? 'none is' : `${count} ${count === 1 ? 'is' : 'are'}`

function noneOf(coverage: readonly AspectCoverage[]): string | null {
  const labels = coverage.filter(({ found }) => found === 0).map(({ label }) => label)
  return labels.length === 0 ? null : `Not found in any of these articles: ${listed(labels)}.`
}
