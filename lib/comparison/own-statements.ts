import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { SentenceTerms } from '@/lib/comparison/sentence-terms'
import { rarityOf } from '@/lib/comparison/term-rarity'

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
/** Terms of more than a twentieth of all sentences, and of more than fifty, tell nothing of where a statement is. */
const COMMON_SHARE = 0.05
const COMMON = 50

/**
 * Up to three statements of each article that are not found in the others: sentences about the topic's target, with names or
 * numbers, of which no two sentences in a row elsewhere hold more than 25 %. In the articles' order; none for one alone.
 */
export function ownStatements(
  articles: readonly ComparedArticle[],
  statements: readonly SentenceTerms[],
): readonly OwnStatement[] {
  if (articles.length < 2) return []
  const index = termIndexOf(statements)
  const byArticle = new Map<string, SentenceTerms[]>()
  for (const statement of statements) {
    const { article } = statement.sentence
    byArticle.set(article, [...(byArticle.get(article) ?? []), statement])
  }
  return articles.flatMap((article) =>
    centralOf(article, byArticle.get(article.id) ?? [])
      .flatMap((statement) => lookUp(statement, index) ?? [])
      .filter(({ foundElsewhere }) => foundElsewhere <= MOST_FOUND)
      .sort((a, b) => a.foundElsewhere - b.foundElsewhere)
      .slice(0, MOST_TOLD),
  )
}

/** The sentences about the target with most names and numbers. */
function centralOf(
  { observations }: ComparedArticle,
  statements: readonly SentenceTerms[],
): readonly SentenceTerms[] {
  const onTarget = new Set((observations[tone.id] ?? []).map(({ unit }) => unit.start))
  return statements
    .filter(({ sentence, terms }) => onTarget.has(sentence.start) && terms.size >= FEWEST_TERMS)
    .filter((statement) => namedIn(statement) >= FEWEST_NAMED)
    .sort((a, b) => namedIn(b) - namedIn(a))
    .slice(0, MOST_CENTRAL)
}

const namedIn = ({ names, numbers }: SentenceTerms): number => names + numbers

/** How much of a statement the best place elsewhere holds; null where all its terms are too common to tell. */
function lookUp({ sentence, terms }: SentenceTerms, index: TermIndex): OwnStatement | null {
  const telling = [...terms].filter((term) => index.weightOf(term) > 0)
  const whole = sumOf(telling.map(index.weightOf))
  if (whole === 0) return null
  const found = new Map<number, number>()
  for (const term of telling)
    for (const place of index.placesOf(term)) found.set(place, (found.get(place) ?? 0) + index.weightOf(term))
  let nearest: Passage | null = null
  let most = 0
  for (const [place, weight] of found) {
    const [here, next] = [index.statements[place], index.statements[place + 1]]
    if (!here || here.sentence.article === sentence.article) continue
    const goesOn = next?.sentence.article === here.sentence.article
    const share = Math.min(1, (weight + (goesOn ? (found.get(place + 1) ?? 0) : 0)) / whole)
    if (share > most) [most, nearest] = [share, here.sentence]
  }
  return { passage: sentence, foundElsewhere: most, nearest }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

interface TermIndex {
  readonly statements: readonly SentenceTerms[]
  /** The places of the statements that hold a term. */
  readonly placesOf: (term: string) => readonly number[]
  /** 0 for terms that are too common. */
  readonly weightOf: (term: string) => number
}

function termIndexOf(statements: readonly SentenceTerms[]): TermIndex {
  const { numbers, weights } = rarityOf(statements)
  const places = new Map<string, number[]>()
  for (const [place, { terms }] of statements.entries())
    for (const term of terms) {
      const known = places.get(term)
      if (known) known.push(place)
      else places.set(term, [place])
    }
  const most = Math.max(COMMON, COMMON_SHARE * statements.length)
  const placesOf = (term: string) => places.get(term) ?? []
  return {
    statements,
    placesOf,
    weightOf: (term) => (placesOf(term).length > most ? 0 : (weights[numbers.get(term) ?? -1] ?? 0)),
  }
}
