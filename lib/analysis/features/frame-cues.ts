import type { Codebook } from '@/lib/lexicons/codebook'
import { frameCues, genericFrames } from '@/lib/lexicons/frame-cues'
import { compilePhrases, findPhrases, type Phrases } from '@/lib/text/phrases'
import type { Span } from '@/lib/text/span'
import { findTokens, type Token } from '@/lib/text/tokens'

/** Words of the text that stand for frames. */
export interface FrameCue extends Span {
  /** Ids of the frames: generic ones, or else those of the codebook. */
  readonly frames: readonly string[]
}

/** A frame or an aspect with the phrases that are cues for it. */
interface Cued {
  readonly id: string
  readonly cues: readonly string[]
}

/** Both kinds of frame cues of a text, each in order and disjoint. */
export interface FrameCues {
  readonly generic: readonly FrameCue[]
  readonly topic: readonly FrameCue[]
}

interface CueMaterial {
  readonly text: string
  readonly tokens: readonly Token[]
}

/** Cues with the ids of what they stand for. */
export type CompiledCues = Phrases<readonly string[]>

/** One search for the cues of all: a phrase counts for every frame or aspect of which it holds a cue. */
export function compileCues(categories: readonly Cued[]): CompiledCues {
  const byCategory = categories.map(({ id, cues }) => ({
    id,
    phrases: compilePhrases(cues.map((cue) => [cue, id])),
  }))
  const idsOf = (phrase: string) => {
    const tokens = findTokens(phrase)
    return byCategory
      .filter(({ phrases }) => findPhrases(phrase, tokens, phrases).length > 0)
      .map(({ id }) => id)
  }
  const phrases = new Set(categories.flatMap(({ cues }) => cues))
  return compilePhrases([...phrases].map((phrase) => [phrase, idsOf(phrase)]))
}

let generic: CompiledCues | null = null

/** The generic frames' cues, prepared once and when they are first needed. */
function genericPhrases(): CompiledCues {
  generic ??= compileCues(genericFrames.map((id) => ({ id, cues: frameCues[id] })))
  return generic
}

const byCodebook = new WeakMap<Codebook, CompiledCues>()

function topicPhrases(codebook: Codebook): CompiledCues {
  const known = byCodebook.get(codebook)
  if (known) return known
  const compiled = compileCues(codebook.frames)
  byCodebook.set(codebook, compiled)
  return compiled
}

const cuesIn = ({ text, tokens }: CueMaterial, phrases: CompiledCues): readonly FrameCue[] =>
  findPhrases(text, tokens, phrases).map(({ start, end, value }) => ({ start, end, frames: value }))

/** Where a text shows its story in one of the generic frames or in one of the codebook's. */
export const findFrameCues = (material: CueMaterial, codebook: Codebook): FrameCues => ({
  generic: cuesIn(material, genericPhrases()),
  topic: cuesIn(material, topicPhrases(codebook)),
})
