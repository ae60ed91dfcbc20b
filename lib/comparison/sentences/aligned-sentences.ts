import { isFurniture } from '@/lib/analysis/features/page-furniture'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { indexSentences, type SentenceIndex } from '@/lib/comparison/sentences/sentence-index'
import { namesOf, type SentenceTerms, sentenceTermsOf } from '@/lib/comparison/sentences/sentence-terms'
import { type SimilarSentences, similarSentences } from '@/lib/comparison/sentences/similar-sentences'
import { wordIds } from '@/lib/comparison/stretches/word-ids'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type Span, slice } from '@/lib/text/span'

/** Tuned on half of 114 articles, read on the other half. */
const LEAST_SIMILARITY = 0.4
const FEWEST_SHARED = 6
const FEWEST_SHARED_PLAIN = 3
const FEWEST_TERMS = 6
/** No writer puts more into one sentence; menus and teasers do. */
const MOST_TERMS = 50

/** The sentences that can be compared, and the pairs of different articles that state the same. */
export interface AlignedSentences {
  /** Those that state something, in the articles' order. */
  readonly statements: readonly SentenceTerms[]
  /** Of `statements`, by their places. */
  readonly index: SentenceIndex
  /** By places in `statements`. */
  readonly pairs: readonly SimilarSentences[]
}

/**
 * Sentences of different articles that state the same fact, whatever else either adds: at least six terms in common, three
 * of them no names, and a cosine of 0.4 over terms weighed by rarity. What is put in other words is not found.
 */
export function alignSentences(articles: readonly ComparedArticle[], codebook: Codebook): AlignedSentences {
  const reader = { names: namesOf(codebook), idOf: wordIds() }
  const statements = articles.flatMap((article) =>
    sentenceTermsOf(article, reader).filter(({ sentence, terms }) =>
      isStatement(article, sentence, terms.length),
    ),
  )
  const index = indexSentences(statements)
  const pairs = similarSentences(index, LEAST_SIMILARITY).filter(({ a, b }) => {
    const [one, other] = [statements[a], statements[b]]
    return (
      one !== undefined &&
      other !== undefined &&
      one.sentence.article !== other.sentence.article &&
      inCommon(index.vectors[a]?.terms ?? [], index.vectors[b]?.terms ?? []) >= FEWEST_SHARED &&
      inCommon(one.plain, other.plain) >= FEWEST_SHARED_PLAIN
    )
  })
  return { statements, index, pairs }
}

/** Credits and rights that every page carries. */
const CREDIT =
  /©|\b(?:[Cc]opyright|contributed to this|reporting by|Reporting by|this (?:story|report) was)\b/
/** Teasers that a page glues to a name: “Donald TrumpSenate votes … MORE”. */
const GLUED = /[a-z][A-Z]/
const TEASER_END = / MORE\b/
const isTeaser = (written: string): boolean => TEASER_END.test(written) && GLUED.test(written)
const STATED = /[.!…]["'”’)\]]*$/

function isStatement({ text }: ComparedArticle, sentence: Span, terms: number): boolean {
  if (terms < FEWEST_TERMS || terms > MOST_TERMS || isFurniture({ text }, sentence)) return false
  const written = slice(text, sentence)
  return STATED.test(written.slice(-5)) && !CREDIT.test(written) && !isTeaser(written)
}

/** How many numbers two lists in order have in common. */
function inCommon(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const [first, second] = [a[i] ?? 0, b[j] ?? 0]
    if (first === second) shared++
    if (first <= second) i++
    if (second <= first) j++
  }
  return shared
}
