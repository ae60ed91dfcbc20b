import type { Material } from '@/lib/analysis/features/scene'
import { type Span, slice } from '@/lib/text/span'

/** What a page puts around its text: captions, players, and teasers of other articles. */
const FURNITURE =
  /^(?:(?:SEE ALSO|READ(?: MORE| ALSO)?|MORE|RELATED|WATCH|WATCH(?: MORE| NOW)?|See also|Read more|More|Related|Watch|Video|Photos?|FILE PHOTO):|Image (?:copyright|caption|source)\b|Media (?:playback|caption)\b|Play Video\b|Enlarge this image\b)/

// "John ThuneSenate to vote on the deal Republicans face a brawl MORE": headlines that a page hangs on a name.
const LINKS = /\p{Ll}(\p{Lu}\p{Ll}[^\n]{10,400}?\sMORE)\b/gu

const LONGEST_OPENING = 24

/** Whether a sentence is no part of what the article tells, so that nobody but the outlet speaks it. */
export const isFurniture = ({ text }: Pick<Material, 'text'>, sentence: Span): boolean =>
  FURNITURE.test(slice(text, sentence).slice(0, LONGEST_OPENING))

/** Headlines that run into a sentence from links on a name in it. */
export function findLinks(text: string, sentence: Span): readonly Span[] {
  const written = slice(text, sentence)
  if (!written.includes(' MORE')) return []
  return Array.from(written.matchAll(LINKS), ({ index, 0: all, 1: link = '' }) => {
    const start = sentence.start + index + all.length - link.length
    return { start, end: start + link.length }
  })
}
