import type { Material } from '@/lib/analysis/features/scene'
import { type Span, slice } from '@/lib/text/span'

/** What a page puts around its text: captions, players, and teasers of other articles. */
const FURNITURE =
  /^(?:(?:SEE ALSO|READ(?: MORE| ALSO)?|MORE|RELATED|WATCH|WATCH(?: MORE| NOW)?|See also|Read more|More|Related|Watch|Video|Photos?|FILE PHOTO):|Image (?:copyright|caption|source)\b|Media (?:playback|caption)\b|Play Video\b|Enlarge this image\b)/

const LONGEST_OPENING = 24

/** Whether a sentence is no part of what the article tells, so that nobody but the outlet speaks it. */
export const isFurniture = ({ text }: Pick<Material, 'text'>, sentence: Span): boolean =>
  FURNITURE.test(slice(text, sentence).slice(0, LONGEST_OPENING))
