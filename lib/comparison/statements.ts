import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { type AlignedSentences, alignSentences } from '@/lib/comparison/sentences/aligned-sentences'
import { type OwnStatement, ownStatements } from '@/lib/comparison/sentences/own-statements'
import type { SentenceTerms } from '@/lib/comparison/sentences/sentence-terms'
import type { Codebook } from '@/lib/lexicons/codebook'

/** A fact that several articles state. */
export interface SharedStatement {
  /** One sentence an article, in the articles' order. */
  readonly passages: readonly Passage[]
  /** Place in `passages` of the sentence to which the others were found. */
  readonly centre: number
  /** Cosine of the least similar of them with the centre: 0.4 to 1. */
  readonly similarity: number
}

export interface Statements {
  /** What at least two articles state, in most articles first. */
  readonly shared: readonly SharedStatement[]
  /** Of those, what every article states; empty for a single article. */
  readonly inAll: readonly SharedStatement[]
  /** What one article states and what is not found in the others, by articles. */
  readonly own: readonly OwnStatement[]
}

/** What several articles state, what all do, and what is found in one alone. */
export function statementsOf(articles: readonly ComparedArticle[], codebook: Codebook): Statements {
  const aligned = alignSentences(articles, codebook)
  const shared = sharedStatements(aligned, articles)
  return {
    shared,
    inAll: shared.filter(({ passages }) => articles.length > 1 && passages.length === articles.length),
    own: ownStatements(articles, aligned),
  }
}

interface Member {
  readonly statement: SentenceTerms
  readonly similarity: number
}

/** Around the sentences with partners in most articles first; each sentence is told once. */
function sharedStatements(
  aligned: AlignedSentences,
  articles: readonly ComparedArticle[],
): readonly SharedStatement[] {
  const order = new Map(articles.map(({ id }, i) => [id, i]))
  const partners = partnersOf(aligned)
  const told = new Set<SentenceTerms>()
  const shared: SharedStatement[] = []
  for (const [centre, all] of [...partners].sort(([, a], [, b]) => b.size - a.size)) {
    const others = [...all.values()].filter(({ statement }) => !told.has(statement))
    if (told.has(centre) || others.length === 0) continue
    const members = [{ statement: centre, similarity: 1 }, ...others]
    for (const { statement } of members) told.add(statement)
    const placeOf = ({ statement }: Member) => order.get(statement.sentence.article) ?? 0
    shared.push(
      statementOf(
        centre,
        members.sort((a, b) => placeOf(a) - placeOf(b)),
      ),
    )
  }
  return shared.sort((a, b) => b.passages.length - a.passages.length || b.similarity - a.similarity)
}

const statementOf = (centre: SentenceTerms, members: readonly Member[]): SharedStatement => ({
  passages: members.map(({ statement }) => statement.sentence),
  centre: members.findIndex(({ statement }) => statement === centre),
  similarity: Math.min(...members.map(({ similarity }) => similarity)),
})

type Partners = ReadonlyMap<SentenceTerms, ReadonlyMap<string, Member>>

/** The most similar sentence of each other article that has one. */
function partnersOf({ statements, pairs }: AlignedSentences): Partners {
  const partners = new Map<SentenceTerms, Map<string, Member>>()
  const add = (one: SentenceTerms, statement: SentenceTerms, similarity: number) => {
    const best = partners.get(one) ?? new Map<string, Member>()
    const { article } = statement.sentence
    if ((best.get(article)?.similarity ?? 0) < similarity) best.set(article, { statement, similarity })
    partners.set(one, best)
  }
  for (const { a, b, similarity } of pairs) {
    const [one, other] = [statements[a], statements[b]]
    if (!one || !other) continue
    add(one, other, similarity)
    add(other, one, similarity)
  }
  return partners
}
