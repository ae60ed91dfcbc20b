import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { AlignedSentences } from '@/lib/comparison/sentences/aligned-sentences'
import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'
import { groupedBy } from '@/lib/text/grouped-by'

/** A central sentence of one article whose words are not found together in any other. */
export interface OwnStatement {
  readonly passage: Passage
  /** The most of it that two sentences in a row of another article hold, its terms weighed by rarity: 0 to 0.25. */
  readonly foundElsewhere: number
  /** Those two sentences' first, for whoever doubts it; null where no other article holds any of its terms. */
  readonly nearest: Passage | null
}

/** What more of is found elsewhere may be there in other words. */
const MOST_FOUND = 0.25
const MOST_TOLD = 3
const MOST_CENTRAL = 8
const FEWEST_TERMS = 8
/** Names and numbers that a sentence about the target needs to be central. */
const FEWEST_NAMED = 2

/**
 * Up to three statements of each article that are not found in the others: sentences about the topic's target, with names or
 * numbers, of which no two sentences in a row elsewhere hold more than 25 %. In the articles' order; none for one alone.
 */
export function ownStatements(
  articles: readonly ComparedArticle[],
  aligned: Pick<AlignedSentences, 'statements' | 'index'>,
): readonly OwnStatement[] {
  if (articles.length < 2) return []
  const byArticle = groupedBy(
    aligned.statements.map((_, place) => place),
    (place) => aligned.statements[place]?.sentence.article,
  )
  const search = { ...aligned, held: new Float64Array(aligned.statements.length) }
  return articles.flatMap((article) =>
    centralOf(article, { ...aligned, places: byArticle.get(article.id) ?? [] })
      .flatMap((place) => lookUp(place, search) ?? [])
      .sort((a, b) => a.foundElsewhere - b.foundElsewhere)
      .slice(0, MOST_TOLD),
  )
}

interface StatementsOfOne {
  readonly statements: readonly SentenceTerms[]
  /** Of the article’s own among them. */
  readonly places: readonly number[]
}

/** The places of the sentences about the target with most names and numbers. */
function centralOf(
  { observations }: ComparedArticle,
  { statements, places }: StatementsOfOne,
): readonly number[] {
  const onTarget = new Set((observations[tone.id] ?? []).map(({ unit }) => unit.start))
  return places
    .flatMap((place) => {
      const statement = statements[place]
      if (!statement || !onTarget.has(statement.sentence.start) || statement.terms.length < FEWEST_TERMS)
        return []
      return [{ place, named: statement.names + statement.numbers }]
    })
    .filter(({ named }) => named >= FEWEST_NAMED)
    .sort((a, b) => b.named - a.named)
    .slice(0, MOST_CENTRAL)
    .map(({ place }) => place)
}

interface Search extends Pick<AlignedSentences, 'statements' | 'index'> {
  /** Zeros, one a sentence, which every search leaves as it found them: how much each holds. */
  readonly held: Float64Array
}

/** How much of a statement the best place elsewhere holds; null where that is too much, or all its terms are too common. */
function lookUp(place: number, search: Search): OwnStatement | null {
  const own = search.statements[place]
  const holding = addHeld(place, search)
  const whole = search.held[place] ?? 0
  const { share, sentence } = bestElsewhere(holding, { ...search, place, whole })
  for (const at of holding) search.held[at] = 0
  if (!own || whole === 0 || share > MOST_FOUND) return null
  return { passage: own.sentence, foundElsewhere: share, nearest: sentence }
}

/** The sentences with terms of this one, by its rarest that they hold. */
function addHeld(place: number, { index: { vectors, holders }, held }: Search): readonly number[] {
  const holding: number[] = []
  vectors[place]?.terms.forEach((term, i) => {
    const gain = (vectors[place]?.weights[i] ?? 0) ** 2
    for (const sentence of holders[term]?.sentences ?? []) {
      if (held[sentence] === 0) holding.push(sentence)
      held[sentence] = (held[sentence] ?? 0) + gain
    }
  })
  return holding
}

interface Found {
  readonly share: number
  readonly sentence: Passage | null
}

/** The first of two sentences in a row of another article that hold most of what is looked for. */
function bestElsewhere(
  holding: readonly number[],
  { statements, held, place, whole }: Search & { readonly place: number; readonly whole: number },
): Found {
  const articleOf = (at: number) => statements[at]?.sentence.article
  let best: Found = { share: 0, sentence: null }
  for (const at of holding) {
    const [here, after] = [held[at] ?? 0, held[at + 1] ?? 0]
    if (Math.min(1, (here + after) / whole) <= best.share || articleOf(at) === articleOf(place)) continue
    const next = articleOf(at + 1) === articleOf(at) ? after : 0
    const share = Math.min(1, (here + next) / whole)
    if (share > best.share) best = { share, sentence: statements[at]?.sentence ?? null }
  }
  return best
}
