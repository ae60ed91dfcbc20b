import type { Codebook } from '@/lib/lexicons/codebook'
import { compilePhrases, findPhrases } from '@/lib/text/phrases'
import { type Span, slice, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** By which rule a sentence speaks of the target. */
export interface Mention {
  /** Place of the sentence among the text's sentences. */
  readonly sentence: number
  readonly kind: 'phrase' | 'parties' | 'anaphor'
  /** The words that mention it. */
  readonly spans: readonly Span[]
}

interface MentionMaterial {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
}

const ANAPHOR = /^["“‘'[\s]*(?:it|this|that|they|these|those|their|both|such)\b/i
const REACH = 1

/** The sentences that speak of the codebook's target, in order. */
export function findMentions(material: MentionMaterial, codebook: Codebook): readonly Mention[] {
  const phrases = findPhrases(
    material.text,
    material.tokens,
    compilePhrases(codebook.mentions.map((p) => [p, p])),
  )
  const parties = findParties(material, codebook)
  const mentions: Mention[] = []
  material.sentences.forEach((sentence, i) => {
    const mention =
      phraseMention(phrases, sentence, i) ??
      partiesMention(parties, sentence, i) ??
      anaphor(material, i, mentions.at(-1))
    if (mention) mentions.push(mention)
  })
  return mentions
}

const findParties = ({ text, tokens }: MentionMaterial, { parties }: Codebook) =>
  findPhrases(
    text,
    tokens,
    compilePhrases(
      parties.flatMap(({ label, names }) => names.map((name): [string, string] => [name, label])),
    ),
  )

function phraseMention(phrases: readonly Span[], within: Span, sentence: number): Mention | undefined {
  const spans = startingIn(phrases, within).map(({ start, end }) => ({ start, end }))
  return spans.length > 0 ? { sentence, kind: 'phrase', spans } : undefined
}

/** Two parties named in one sentence. */
function partiesMention(
  parties: readonly (Span & { readonly value: string })[],
  within: Span,
  sentence: number,
): Mention | undefined {
  const named = startingIn(parties, within)
  if (new Set(named.map(({ value }) => value)).size < 2) return undefined
  return { sentence, kind: 'parties', spans: named.map(({ start, end }) => ({ start, end })) }
}

/** "It", "this", "they" at the beginning, right after a sentence that names the target. */
function anaphor(
  { text, sentences }: MentionMaterial,
  sentence: number,
  last: Mention | undefined,
): Mention | undefined {
  const span = sentences[sentence]
  if (!span || !last || last.kind === 'anaphor' || sentence - last.sentence > REACH) return undefined
  const words = ANAPHOR.exec(slice(text, span).slice(0, 40))?.[0]
  return words === undefined
    ? undefined
    : { sentence, kind: 'anaphor', spans: [{ start: span.start, end: span.start + words.length }] }
}
