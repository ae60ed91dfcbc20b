import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Voice } from '@/lib/analysis/features/voice'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { differing } from '@/lib/comparison/facts/agreement'
import { type ArticleClaim, claimsIn } from '@/lib/comparison/facts/article-claims'
import type { FactKind } from '@/lib/comparison/facts/claim'
import { byOccasion } from '@/lib/comparison/facts/occasions'
import { factTopicOf } from '@/lib/comparison/facts/topic'
import type { Codebook } from '@/lib/lexicons/codebook'
import { groupedBy } from '@/lib/text/grouped-by'
import { contains, type Span, slice } from '@/lib/text/span'

/** What one sentence of an article gives as a fact's value. */
export interface FactValue {
  /** As written: "last June". */
  readonly text: string
  /** In short and alike in all articles: "2018-06", "28500", "Singapore"; days as ISO 8601, the year where known. */
  readonly value: string
  /** The sentence. */
  readonly passage: Passage
  /** The value's own words in the article's text. */
  readonly span: Span
  readonly voice: Voice
}

/** One article's word on one fact. */
export interface FactCell {
  /** The article's id. */
  readonly article: string
  /**
   * "differs": cannot be true together with what another article gives, with which at least as many agree; "same":
   * may be true together with it ("June 2018" with "June 12"), or has more on its side.
   */
  readonly state: 'same' | 'differs' | 'not found'
  /** All values that the article gives, in the order of its text; none where the fact was not found in it. */
  readonly values: readonly FactValue[]
}

/** A fact that at least two articles speak of. */
export interface FactRow {
  readonly id: string
  readonly label: string
  readonly kind: FactKind
  /** One for each article, in their order. */
  readonly cells: readonly FactCell[]
}

/**
 * The facts that at least two articles speak of, side by side: those on which they differ first, then by how many
 * articles speak of each; none for fewer than two articles. Only what a sentence binds to one event, person or
 * thing is read, so that much is left out: an empty cell says no more than "not found".
 */
export function factMatrix(articles: readonly ComparedArticle[], codebook: Codebook): readonly FactRow[] {
  const topic = factTopicOf(codebook)
  const claims = articles.flatMap((article) => claimsIn(article, topic))
  return Array.from(groupedBy(claims, ({ key }) => key).values())
    .flatMap(byOccasion)
    .filter((claims) => new Set(claims.map(({ article }) => article)).size > 1)
    .map((claims) => rowOf(claims, articles))
    .sort(byUse)
}

function rowOf(claims: readonly ArticleClaim[], articles: readonly ComparedArticle[]): FactRow {
  const [first] = claims
  const byArticle = groupedBy(claims, ({ article }) => article)
  const accounts = articles
    .map((source) => ({ source, claims: byArticle.get(source) ?? [] }))
    .map(({ source, claims }) => ({ source, claims, readings: claims.map(({ reading }) => reading) }))
  const apart = differing(accounts.filter(({ readings }) => readings.length > 0))
  return {
    id: [first?.key, first?.newsOf].filter(Boolean).join(':'),
    label: first?.label ?? '',
    kind: first?.kind ?? 'quantity',
    cells: accounts.map(({ source, claims }) => {
      const spoken = apart.has(source) ? 'differs' : 'same'
      const state = claims.length > 0 ? spoken : 'not found'
      return { article: source.id, state, values: claims.map(factValue) }
    }),
  }
}

function factValue({ article, sentence, start, end, value }: ArticleClaim): FactValue {
  const span = { start, end }
  return {
    text: slice(article.text, span),
    value,
    passage: { article: article.id, ...sentence },
    span,
    voice: voiceAt(article.attributions, span),
  }
}

/** Who says the words there: the source of the narrowest attribution around them, else the outlet. */
function voiceAt(attributions: readonly Attribution[], span: Span): Voice {
  const [narrowest] = attributions
    .filter(({ content }) => contains(content, span))
    .sort((a, b) => lengthOf(a.content) - lengthOf(b.content))
  if (!narrowest) return { kind: 'outlet' }
  const { name, camp, verb } = narrowest
  return { kind: 'source', source: name, camp, verb }
}

const lengthOf = ({ start, end }: Span): number => end - start

const byUse = (a: FactRow, b: FactRow): number =>
  Number(differs(b)) - Number(differs(a)) || speaking(b) - speaking(a) || a.label.localeCompare(b.label, 'en')

const differs = ({ cells }: FactRow): boolean => cells.some(({ state }) => state === 'differs')
const speaking = ({ cells }: FactRow): number => cells.filter(({ values }) => values.length > 0).length
