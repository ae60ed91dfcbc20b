import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { findTokens, type Token } from '@/lib/text/tokens'

const kept = new WeakMap<ComparedArticle, readonly Token[]>()

/** The words of an article's text, found once for all that is compared. */
export function tokensOf(article: ComparedArticle): readonly Token[] {
  const known = kept.get(article)
  if (known) return known
  const tokens = findTokens(article.text)
  kept.set(article, tokens)
  return tokens
}
