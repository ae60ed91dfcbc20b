import { ownWords } from '@/lib/analysis/features/loaded/own-words'
import { type LoadedPart, type LoadedReading, readLoaded } from '@/lib/analysis/features/loaded/read-loaded'
import { loadedModel } from '@/lib/analysis/features/loaded/weights'
import type { Quotation } from '@/lib/text/quotations'
import { overlapping, type Span, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Neighbouring words that are marked as loaded, and what they add to the probability together. */
export interface MarkedPhrase extends Span {
  readonly weight: number
}

export interface LoadedSentence extends LoadedReading {
  readonly phrases: readonly MarkedPhrase[]
}

interface ReadText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}

/** Reads how loaded the outlet's own words of a sentence are. */
export function readLoadedSentence({ text, tokens, quotations }: ReadText, sentence: Span): LoadedSentence {
  const model = loadedModel()
  const quoted = overlapping(quotations, sentence)
  const words = ownWords(text, startingIn(tokens, sentence), quoted, (word) => model.weights.has(word))
  const reading = readLoaded(model, words)
  return { ...reading, phrases: phrasesOf(text, reading.parts) }
}

/** Joins marked words between which nothing but a blank or a hyphen stands. */
function phrasesOf(text: string, parts: readonly LoadedPart[]): readonly MarkedPhrase[] {
  const phrases: MarkedPhrase[] = []
  for (const { start, end, weight, marked } of parts) {
    const last = phrases.at(-1)
    if (!marked) continue
    if (last && /^[\s-]?$/.test(text.slice(last.end, start)))
      phrases[phrases.length - 1] = { start: last.start, end, weight: last.weight + weight }
    else phrases.push({ start, end, weight })
  }
  return phrases
}
