import { tokensOf } from '@/lib/comparison/article-tokens'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { findCommonStretches, type Stretch } from '@/lib/comparison/stretches/common-stretches'
import { type WordIds, wordIds } from '@/lib/comparison/stretches/word-ids'
import { indexAt, type Span } from '@/lib/text/span'

/** What one article carries of a shared passage. */
export interface CarriedPassage extends Passage {
  readonly words: number
}

/** Text that several articles carry in nearly the same words: agency copy, or what one took from another. */
export interface SharedPassage {
  /** How many words the longest of the passages has. */
  readonly words: number
  /** One in each article that carries it, in the articles' order. */
  readonly passages: readonly CarriedPassage[]
}

/** Stretches of 8 words without an edit are always found; tuned on half of 114 articles, read on the other. */
const WINNOW = { words: 5, window: 4 }
/** Shorter ones are turns of phrase: “President Donald Trump and North Korean leader Kim Jong Un”. */
const FEWEST_SAME = 16
/** What is quoted is a source's; so many words must be the articles' own. */
const FEWEST_OWN = 12

/** Near-identical passages, each once with all articles that carry it, the longest first; quotations are none. */
export function sharedPassages(articles: readonly ComparedArticle[]): readonly SharedPassage[] {
  const ids = wordIds()
  const runs = articles.map((article) => wordsOf(article, ids))
  const isOwn = (run: number, { from, to }: Pick<Stretch, 'from' | 'to'>) =>
    (runs[run]?.ownBefore[to] ?? 0) - (runs[run]?.ownBefore[from] ?? 0) >= FEWEST_OWN
  const found = findCommonStretches(
    runs,
    WINNOW,
    ({ a, b, words }, [first, second]) => words >= FEWEST_SAME && isOwn(first, a) && isOwn(second, b),
  )
  return found
    .map(({ stretches }) => ({
      words: Math.max(...stretches.map(({ from, to }) => to - from)),
      passages: stretches.flatMap(({ run, from, to }) => passageOf(articles[run], from, to)),
    }))
    .sort((a, b) => b.words - a.words)
}

interface ArticleWords {
  readonly article: string
  readonly ids: readonly number[]
  /** How many of the words before each place stand outside quotations. */
  readonly ownBefore: readonly number[]
}

function wordsOf(article: ComparedArticle, ids: WordIds): ArticleWords {
  const tokens = tokensOf(article)
  const quoted = article.attributions.filter(({ kind }) => kind === 'quotation').map(({ content }) => content)
  const ownBefore = [0]
  for (const token of tokens) ownBefore.push((ownBefore.at(-1) ?? 0) + (isIn(quoted, token) ? 0 : 1))
  return { article: article.id, ids: tokens.map(({ word }) => ids(word)), ownBefore }
}

/** Of spans in order. */
function isIn(spans: readonly Span[], { start }: Span): boolean {
  const span = spans[indexAt(spans, start)]
  return span !== undefined && start < span.end
}

function passageOf(
  article: ComparedArticle | undefined,
  from: number,
  to: number,
): readonly CarriedPassage[] {
  const tokens = article ? tokensOf(article) : []
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!article || !first || !last) return []
  return [{ article: article.id, start: first.start, end: last.end, words: to - from }]
}
