import type { Attribution } from '@/lib/analysis/features/attributions'
import { overlapping, type Span, startingIn } from '@/lib/text/span'

/** How many words of a text a source is given, each counted once. */
export interface WordCounts {
  readonly quoted: number
  /** Told in the outlet’s words as what the source says. */
  readonly paraphrased: number
}

interface Words {
  readonly tokens: readonly Span[]
  /** All quotations, in order and disjoint. */
  readonly quotations: readonly Span[]
}

/** The words of one source. Words inside anybody’s quotation marks are not paraphrased. */
export function spokenWords(own: readonly Attribution[], { tokens, quotations }: Words): WordCounts {
  const wordsOf = (kind: Attribution['kind']) =>
    new Set(own.filter((each) => each.kind === kind).flatMap(({ content }) => startingIn(tokens, content)))
  const quoted = wordsOf('quotation')
  const paraphrased = [...wordsOf('paraphrase')].filter((word) => overlapping(quotations, word).length === 0)
  return { quoted: quoted.size, paraphrased: paraphrased.length }
}
