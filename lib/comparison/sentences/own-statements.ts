import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { AlignedSentences } from '@/lib/comparison/sentences/aligned-sentences'
import { visitSharing } from '@/lib/comparison/sentences/sentence-index'
import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'

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
  const byArticle = placesByArticle(aligned.statements)
  return articles.flatMap((article) =>
    centralOf(article, { ...aligned, places: byArticle.get(article.id) ?? [] })
      .flatMap((place) => lookUp(place, aligned) ?? [])
      .filter(({ foundElsewhere }) => foundElsewhere <= MOST_FOUND)
      .sort((a, b) => a.foundElsewhere - b.foundElsewhere)
      .slice(0, MOST_TOLD),
  )
}

function placesByArticle(statements: readonly SentenceTerms[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, { sentence }] of statements.entries()) {
    const known = places.get(sentence.article)
    if (known) known.push(place)
    else places.set(sentence.article, [place])
  }
  return places
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
      if (!statement || !onTarget.has(statement.sentence.start) || statement.terms.size < FEWEST_TERMS)
        return []
      return [{ place, named: statement.names + statement.numbers }]
    })
    .filter(({ named }) => named >= FEWEST_NAMED)
    .sort((a, b) => b.named - a.named)
    .slice(0, MOST_CENTRAL)
    .map(({ place }) => place)
}

/** How much of a statement the best place elsewhere holds; null where all its terms are too common to tell. */
function lookUp(
  place: number,
  { statements, index }: Pick<AlignedSentences, 'statements' | 'index'>,
): OwnStatement | null {
  const [own, vector] = [statements[place], index.vectors[place]]
  if (!own || !vector) return null
  const found = new Map<number, number>()
  const gain = (weight: number) => weight ** 2
  visitSharing(index, { vector, gain, before: statements.length }, (at, sum) => found.set(at, sum))
  const whole = found.get(place) ?? 0
  if (whole === 0) return null
  const articleOf = (at: number) => statements[at]?.sentence.article
  let [most, nearest]: [number, Passage | null] = [0, null]
  for (const [at, here] of found) {
    if (articleOf(at) === own.sentence.article) continue
    const next = articleOf(at + 1) === articleOf(at) ? (found.get(at + 1) ?? 0) : 0
    const share = Math.min(1, (here + next) / whole)
    if (share > most) [most, nearest] = [share, statements[at]?.sentence ?? null]
  }
  return { passage: own.sentence, foundElsewhere: most, nearest }
}
