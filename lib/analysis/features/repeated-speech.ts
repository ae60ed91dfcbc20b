import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Material } from '@/lib/analysis/features/scene'
import { overlapping, slice } from '@/lib/text/span'

/** How many letters and digits of two openings must be the same. */
const OPENING_LETTERS = 32
const OPENING_CHARACTERS = 80

/** Paragraphs that say again, without marks, what the text quotes: the post itself beside its quotation. */
export function findRepeatedSpeech(
  { text, blocks, quotations }: Material,
  quoted: readonly Attribution[],
): readonly Attribution[] {
  const known = new Map<string, Attribution>()
  for (const attribution of quoted) {
    const opening = openingOf(slice(text, attribution.content))
    if (attribution.name !== null && opening.length === OPENING_LETTERS) known.set(opening, attribution)
  }
  if (known.size === 0) return []
  return blocks.flatMap((block) => {
    const original = known.get(openingOf(slice(text, block)))
    if (!original || overlapping(quotations, block).length > 0 || isSigned(slice(text, block))) return []
    const content = { start: block.start, end: block.end }
    return [{ ...original, content, cue: null, source: null, frame: null, leads: true }]
  })
}

/** A post with its author's name below is known by that. */
const isSigned = (words: string): boolean => words.includes('(@')

const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu

const openingOf = (words: string): string =>
  words
    .slice(0, OPENING_CHARACTERS)
    .toLowerCase()
    .replace(NEITHER_LETTER_NOR_DIGIT, '')
    .slice(0, OPENING_LETTERS)
