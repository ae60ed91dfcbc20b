import { findLinks } from '@/lib/analysis/features/page-furniture'
import type { Speaker, SpeakerMention } from '@/lib/analysis/features/speakers'
import type { Block } from '@/lib/text/blocks'
import type { Quotation } from '@/lib/text/quotations'
import { overlapping, overlaps, type Span, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** One sentence as the rules of attribution see it. */
export interface Scene {
  readonly text: string
  readonly sentence: Span
  /** Quotations that share a character with the sentence. */
  readonly quotations: readonly Quotation[]
  /** Words outside quotation marks and links. */
  readonly narrated: readonly Token[]
  /** Possible speakers named outside quotation marks. */
  readonly speakers: readonly SpeakerMention[]
}

/** What the rules of attribution read of a text, each list in order and disjoint. */
export interface Material {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  /** Possible speakers named outside quotation marks. */
  readonly speakers: readonly SpeakerMention[]
  /** Who is known by a role alone: "president". */
  readonly roles: ReadonlyMap<string, Speaker>
}

export function sceneOf(material: Material, sentence: Span): Scene {
  const { text, tokens, speakers } = material
  const quotations = overlapping(material.quotations, sentence)
  const words = startingIn(tokens, sentence)
  const links = findLinks(text, sentence)
  const silent = links.length === 0 ? quotations : [...quotations, ...links]
  return {
    text,
    sentence,
    quotations,
    narrated: silent.length === 0 ? words : outside(words, silent),
    speakers:
      silent.length === 0 ? startingIn(speakers, sentence) : outside(startingIn(speakers, sentence), silent),
  }
}

const outside = <S extends Span>(spans: readonly S[], quotations: readonly Span[]): readonly S[] =>
  spans.filter((span) => !quotations.some((quotation) => overlaps(quotation, span)))

/** The text between two neighbouring words of the scene; '' where one of them is missing. */
export function between({ text }: Scene, left: Span | undefined, right: Span | undefined): string {
  return left && right ? text.slice(left.end, right.start) : ''
}

/** The narrated word at a place; '' outside the sentence. */
export const wordAt = (scene: Scene, at: number): string => scene.narrated[at]?.word ?? ''
