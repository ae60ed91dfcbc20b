import { type CompiledCues, compileCues } from '@/lib/analysis/features/frame-cues'
import { tokensOf } from '@/lib/comparison/article-tokens'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { Codebook } from '@/lib/lexicons/codebook'
import { findPhrases } from '@/lib/text/phrases'
import { indexAt } from '@/lib/text/span'

/** A sentence that mentions an aspect, with the words by which it does. */
export interface AspectMention {
  readonly sentence: Passage
  /** At least one, in order. */
  readonly cues: readonly Passage[]
}

/** An aspect of the topic in one article. */
export interface AspectInArticle {
  readonly article: string
  /** In the order of the text; empty: not found in this article. */
  readonly mentions: readonly AspectMention[]
  /** How much of the text stands before the first cue, in characters: 0 to below 1; null where there is none. */
  readonly firstAt: number | null
}

/** An aspect of the topic across the articles. */
export interface AspectCoverage {
  readonly aspect: string
  readonly label: string
  readonly description: string
  /** How many articles mention it. */
  readonly found: number
  /** One for each article, in their order. */
  readonly articles: readonly AspectInArticle[]
}

/** The codebook's aspects, in its order, and where each article mentions them by one of their cues. */
export function coverageOf(
  articles: readonly ComparedArticle[],
  codebook: Codebook,
): readonly AspectCoverage[] {
  const cues = compileCues(codebook.aspects)
  const byArticle = articles.map((article) => mentionsByAspect(article, cues))
  return codebook.aspects.map(({ id, label, description }) => {
    const cells = articles.map((article, i) => cellOf(article, byArticle[i]?.get(id) ?? []))
    const found = cells.filter(({ mentions }) => mentions.length > 0).length
    return { aspect: id, label, description, found, articles: cells }
  })
}

interface OpenMention extends AspectMention {
  readonly cues: Passage[]
}

function mentionsByAspect(
  article: ComparedArticle,
  cues: CompiledCues,
): ReadonlyMap<string, readonly AspectMention[]> {
  const byAspect = new Map<string, OpenMention[]>()
  for (const { start, end, value } of findPhrases(article.text, tokensOf(article), cues)) {
    const sentence = article.sentences[indexAt(article.sentences, start)]
    if (!sentence) continue
    for (const aspect of value) {
      const mentions = byAspect.get(aspect) ?? []
      const open = mentions.at(-1)
      const cue = { article: article.id, start, end }
      if (open?.sentence.start === sentence.start) open.cues.push(cue)
      else mentions.push({ sentence: { article: article.id, ...sentence }, cues: [cue] })
      byAspect.set(aspect, mentions)
    }
  }
  return byAspect
}

const cellOf = ({ id, text }: ComparedArticle, mentions: readonly AspectMention[]): AspectInArticle => {
  const first = mentions[0]?.cues[0]
  return { article: id, mentions, firstAt: first ? first.start / text.length : null }
}
