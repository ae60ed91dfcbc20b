import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Voice } from '@/lib/analysis/features/voice'
import { findWordingCues, type WordingCue } from '@/lib/analysis/features/wording-cues'
import { overlapping, overlaps, type Span, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** A sentence in the outlet’s voice that has words of the outlet’s own. */
export interface OwnSentence {
  readonly unit: Span
  readonly voice: Voice
  /** Its words that are neither quoted nor attributed to anybody. */
  readonly words: readonly Token[]
  /** Those of them that hedge, boost or rank, in order and disjoint. */
  readonly wording: readonly WordingCue[]
}

interface OwnMaterial {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly voices: readonly Voice[]
  readonly attributions: readonly Attribution[]
}

/** The sentences in which the outlet itself speaks, in order, each with the words that are its own. */
export function findOwnSentences(material: OwnMaterial): readonly OwnSentence[] {
  const { text, tokens, sentences, voices } = material
  const attributed = attributedSpans(material.attributions)
  return sentences.flatMap((unit, i) => {
    const voice = voices[i]
    if (voice?.kind !== 'outlet') return []
    const others = overlapping(attributed, unit)
    const all = startingIn(tokens, unit)
    const words =
      others.length === 0 ? all : all.filter((word) => !others.some((other) => overlaps(other, word)))
    return words.length === 0 ? [] : [{ unit, voice, words, wording: findWordingCues(text, words) }]
  })
}

/** What others are said to have said, in order; contents that overlap are one span. */
export function attributedSpans(attributions: readonly Attribution[]): readonly Span[] {
  const spans: Span[] = []
  for (const { content } of attributions) {
    const last = spans.at(-1)
    if (!last || last.end <= content.start) spans.push(content)
    else if (last.end < content.end) spans[spans.length - 1] = { start: last.start, end: content.end }
  }
  return spans
}
