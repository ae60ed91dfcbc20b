import type { Codebook } from '@/lib/lexicons/codebook'
import { compilePhrases, findPhrases, type Phrases } from '@/lib/text/phrases'
import { type Span, slice, startingIn, trimmed } from '@/lib/text/span'
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

/** In the first words of the next sentence. */
const LEADING_PRONOUN = /(?<=^["“‘'[\s]*)(?:it|this|that|they|these|those|their|both|such)\b/i
/** Anywhere in the next two. */
const TAKING_UP =
  /\b(?:(?:the|these) two (?:leaders|sides|men|women|countries|nations|governments)|both (?:leaders|sides|men|countries)|(?:the|this|that|their|these) (?:meetings?|talks|encounter|process|effort|efforts|initiative|agreement|deal|move|approach|overture|negotiations|plan|policy))\b/i
const NOUN_REACH = 2

/** The sentences that speak of the codebook's target, in order. */
export function findMentions(material: MentionMaterial, codebook: Codebook): readonly Mention[] {
  const { text, tokens } = material
  const wanted = phrasesOf(codebook)
  const phrases = findPhrases(text, tokens, wanted.mentions)
  const parties = findPhrases(text, tokens, wanted.parties)
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

interface TargetPhrases {
  readonly mentions: Phrases<string>
  /** With the party that each names. */
  readonly parties: Phrases<string>
}

const prepared = new WeakMap<Codebook, TargetPhrases>()

/** What to look for, prepared once for all articles. */
function phrasesOf(codebook: Codebook): TargetPhrases {
  const known = prepared.get(codebook)
  if (known) return known
  const fresh = {
    mentions: compilePhrases(codebook.mentions.map((phrase): [string, string] => [phrase, phrase])),
    parties: compilePhrases(
      codebook.parties.flatMap(({ label, names }) => names.map((name): [string, string] => [name, label])),
    ),
  }
  prepared.set(codebook, fresh)
  return fresh
}

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

/** What takes up the target after a sentence that mentions it: "It …", "… the two leaders …". */
function anaphor(
  { text, sentences }: MentionMaterial,
  at: number,
  last: Mention | undefined,
): Mention | undefined {
  const sentence = sentences[at]
  if (!sentence || !last) return undefined
  const distance = at - last.sentence
  const pronoun =
    distance === 1 && last.kind !== 'anaphor'
      ? LEADING_PRONOUN.exec(slice(text, sentence).slice(0, 40))
      : null
  const found = pronoun ?? (distance <= NOUN_REACH ? TAKING_UP.exec(slice(text, sentence)) : null)
  if (!found) return undefined
  const start = sentence.start + found.index
  return { sentence: at, kind: 'anaphor', spans: [trimmed(text, { start, end: start + found[0].length })] }
}
