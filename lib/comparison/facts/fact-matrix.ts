import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Voice } from '@/lib/analysis/features/voice'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { differing } from '@/lib/comparison/facts/agreement'
import { findCaptives } from '@/lib/comparison/facts/captives'
import type { Claim, FactFinder, FactKind, FactSentence } from '@/lib/comparison/facts/claim'
import { findCuedEvents } from '@/lib/comparison/facts/cued-events'
import { findDates } from '@/lib/comparison/facts/dates'
import { findLifeFacts } from '@/lib/comparison/facts/lives'
import { findMeetingCounts } from '@/lib/comparison/facts/meeting-counts'
import { findMeetingFacts } from '@/lib/comparison/facts/meetings'
import { findNamedAgreements } from '@/lib/comparison/facts/named-agreements'
import { findQuantities } from '@/lib/comparison/facts/quantities'
import { findScheduledSummits } from '@/lib/comparison/facts/scheduled-summits'
import { type FactTopic, factTopicOf } from '@/lib/comparison/facts/topic'
import type { Codebook } from '@/lib/lexicons/codebook'
import { contains, type Span, slice } from '@/lib/text/span'

/** What one sentence of an article gives as a fact's value. */
export interface FactValue {
  /** As written: "the summer of 2018" is "2018". */
  readonly text: string
  /** In short and alike in all articles: "2018-06", "28500", "Singapore". */
  readonly value: string
  /** The sentence. */
  readonly passage: Passage
  /** The value's own words in it. */
  readonly span: Span
  readonly voice: Voice
}

/** One article's word on one fact. */
export interface FactCell {
  /** The article's id. */
  readonly article: string
  /** "differs" from the value that most articles give; from all others where no value has most. */
  readonly state: 'same' | 'differs' | 'not found'
  /** All values that the article gives, in the order of its text. */
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

const finders: readonly FactFinder[] = [
  findMeetingFacts,
  findScheduledSummits,
  findMeetingCounts,
  findCuedEvents,
  findCaptives,
  findNamedAgreements,
  findLifeFacts,
  findQuantities,
]

/** A claim with its sentence's place among the articles. */
export interface PlacedClaim extends Claim {
  readonly article: ComparedArticle
  readonly sentence: Span
}

/** The facts that at least two articles speak of: those on which they differ first, then by how many speak of each. */
export function factMatrix(articles: readonly ComparedArticle[], codebook: Codebook): readonly FactRow[] {
  const topic = factTopicOf(codebook)
  const byKey = new Map<string, PlacedClaim[]>()
  for (const claim of articles.flatMap((article) => claimsIn(article, topic))) {
    const claims = byKey.get(claim.key) ?? []
    if (!claims.some((known) => known.article === claim.article && known.start === claim.start))
      claims.push(claim)
    byKey.set(claim.key, claims)
  }
  return Array.from(byKey.values())
    .filter((claims) => new Set(claims.map(({ article }) => article)).size > 1)
    .map((claims) => rowOf(claims, articles))
    .sort(byUse)
}

/** Only sentences with a number can hold a fact of these kinds. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|first|second|third|fourth|fifth|sixth)\b/i

function claimsIn(article: ComparedArticle, topic: FactTopic): readonly PlacedClaim[] {
  return article.sentences.flatMap((sentence, i) => {
    const text = slice(article.text, sentence)
    if (!NUMBER.test(text)) return []
    const previous = article.sentences[i - 1]
    const read: FactSentence = {
      text,
      before: previous ? slice(article.text, previous) : '',
      dates: findDates(text, article.date),
      published: article.date,
    }
    return finders.flatMap((find) => find(read, topic)).map((claim) => placed(claim, article, sentence))
  })
}

const placed = (claim: Claim, article: ComparedArticle, sentence: Span): PlacedClaim => ({
  ...claim,
  start: sentence.start + claim.start,
  end: sentence.start + claim.end,
  article,
  sentence,
})

function rowOf(claims: readonly PlacedClaim[], articles: readonly ComparedArticle[]): FactRow {
  const [first] = claims
  const spoken = articles
    .map((source) => ({ source, claims: claims.filter(({ article }) => article === source) }))
    .filter(({ claims }) => claims.length > 0)
  const apart = differing(
    spoken.map(({ source, claims }) => ({ source, readings: claims.map(({ reading }) => reading) })),
  )
  return {
    id: first?.key ?? '',
    label: first?.label ?? '',
    kind: first?.kind ?? 'quantity',
    cells: articles.map((article) => {
      const values = claims.filter((claim) => claim.article === article).map(factValue)
      const said = apart.has(article) ? 'differs' : 'same'
      return { article: article.id, state: values.length > 0 ? said : 'not found', values }
    }),
  }
}

function factValue(claim: PlacedClaim): FactValue {
  const { article, sentence, start, end, value } = claim
  return {
    text: slice(article.text, { start, end }),
    value,
    passage: { article: article.id, ...sentence },
    span: { start, end },
    voice: voiceAt(article.attributions, { start, end }),
  }
}

/** Who says the words there: the source of the narrowest attribution around them, else the outlet. */
function voiceAt(attributions: readonly Attribution[], span: Span): Voice {
  const [narrowest] = attributions
    .filter(({ content }) => contains(content, span))
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
  if (!narrowest) return { kind: 'outlet' }
  const { name, camp, verb } = narrowest
  return { kind: 'source', source: name, camp, verb }
}

const byUse = (a: FactRow, b: FactRow): number =>
  Number(differs(b)) - Number(differs(a)) || spoken(b) - spoken(a) || a.label.localeCompare(b.label, 'en')
const differs = ({ cells }: FactRow): boolean => cells.some(({ state }) => state === 'differs')
const spoken = ({ cells }: FactRow): number => cells.filter(({ values }) => values.length > 0).length
