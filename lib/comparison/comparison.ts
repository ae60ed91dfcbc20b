import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { compareVoices } from '@/lib/comparison/compared-voices'
import type { Codebook } from '@/lib/lexicons/codebook'

/** What the articles of a dashboard have in common and where they differ, part by part. */
export type Comparison = {
  readonly [Part in keyof typeof parts]: ReturnType<(typeof parts)[Part]>
}

/** How each part is worked out, in the order they are shown. */
const parts = {
  size: (articles: readonly ComparedArticle[], _codebook: Codebook) => articles.length,
  voices: compareVoices,
} as const

export const PARTS = Object.keys(parts).length

/** Compares articles under their topic's codebook; `onPart` hears how many parts are done after each. */
export function compareArticles(
  articles: readonly ComparedArticle[],
  codebook: Codebook,
  onPart: (done: number) => void = () => {},
): Comparison {
  let done = 0
  const part = <P>(compare: (articles: readonly ComparedArticle[], codebook: Codebook) => P): P => {
    const compared = compare(articles, codebook)
    onPart(++done)
    return compared
  }
  return { size: part(parts.size), voices: part(parts.voices) }
}
