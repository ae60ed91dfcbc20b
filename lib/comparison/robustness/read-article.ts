import { findMentions, type Mention } from '@/lib/analysis/features/mentions'
import { tone } from '@/lib/analysis/measures/tone'
import type { UncuedObservation } from '@/lib/analysis/stored-evidence'
import { tokensOf } from '@/lib/comparison/article-tokens'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type Block, findBlocks } from '@/lib/text/blocks'
import { compilePhrases, findPhrases } from '@/lib/text/phrases'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** An article with all that other ways of measuring its tone read. */
export interface ReadArticle {
  readonly article: ComparedArticle
  readonly codebook: Codebook
  /** The observations of tone, as they are stored. */
  readonly toned: readonly UncuedObservation[]
  /** Their places, which variants share. */
  readonly passages: TonedPassages
  readonly blocks: readonly Block[]
  readonly tokens: readonly Token[]
  /** The sentences that speak of the target, by where they start. */
  readonly mentions: ReadonlyMap<number, Mention>
  /** The codebook's neutral vocabulary in the text. */
  readonly neutral: readonly Span[]
}

interface TonedPassages {
  readonly all: readonly Passage[]
  readonly byUnit: ReadonlyMap<Span, Passage>
}

function tonedPassages(article: string, toned: readonly UncuedObservation[]): TonedPassages {
  const byUnit = new Map(
    toned.map(({ unit }) => [unit, { article, start: unit.start, end: unit.end }] as const),
  )
  return { byUnit, all: toned.flatMap(({ unit }) => byUnit.get(unit) ?? []) }
}

/** Reads articles under one codebook. */
export function readerOf(codebook: Codebook): (article: ComparedArticle) => ReadArticle {
  const neutral = compilePhrases(codebook.neutral.map((phrase): [string, string] => [phrase, phrase]))
  return (article) => {
    const { id, text, sentences, observations } = article
    const toned = observations[tone.id] ?? []
    const tokens = tokensOf(article)
    const mentions = findMentions({ text, tokens, sentences }, codebook)
    return {
      article,
      codebook,
      toned,
      passages: tonedPassages(id, toned),
      blocks: findBlocks(text),
      tokens,
      mentions: new Map(mentions.map((mention) => [sentences[mention.sentence]?.start ?? -1, mention])),
      neutral: findPhrases(text, tokens, neutral),
    }
  }
}
