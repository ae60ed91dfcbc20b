import { type FurnitureRule, LONGEST_FURNITURE, lineRules } from '@/lib/import/furniture/line-rules'
import { reasonOfLinkBar } from '@/lib/import/furniture/link-bars'
import { sentenceRules } from '@/lib/import/furniture/sentence-rules'
import type { Line } from '@/lib/import/lines'
import { type Removal, removalOf } from '@/lib/import/removal'
import { splitSentences } from '@/lib/text/sentences'
import { slice } from '@/lib/text/span'

/** The line as a whole, the sentences that trail behind its article text, or nothing. */
export function findFurnitureInLine(line: Line): readonly Removal[] {
  const reason = reasonOfLine(line)
  if (reason !== null) return [removalOf(line, reason)]
  return [...findEdges(line), ...findTrailing(line)]
}

/** Why a whole line is page furniture; null where it is not known to be. */
export function reasonOfLine({ words, text }: Line): string | null {
  if (words.length > LONGEST_FURNITURE || words === '') return null
  return reasonBy(lineRules, words) ?? reasonBy(lineRules, text) ?? reasonOfLinkBar(words)
}

function reasonBy(rules: readonly FurnitureRule[], words: string): string | null {
  return rules.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)))?.reason ?? null
}

/** Sentences at a line's end that are furniture, back to the last one that is not; possibly the whole line. */
function findTrailing(line: Line): readonly Removal[] {
  const from = Math.max(0, line.text.length - 2 * LONGEST_FURNITURE)
  const tail = line.text.slice(from)
  const found: Removal[] = []
  for (const sentence of splitSentences(tail, [{ start: 0, end: tail.length }]).toReversed()) {
    const words = slice(tail, sentence)
    const reason = words.length <= LONGEST_FURNITURE ? reasonBy(sentenceRules, words) : null
    if (reason === null) break
    const offset = line.start + from
    found.unshift({ start: offset + sentence.start, end: offset + sentence.end, reason })
  }
  return found
}

/** What players, captions and credits leave at the edges of a paragraph. */
const edges: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'image credit', pattern: /^image copyright .{1,60}? image caption(?=\s)/i },
  {
    reason: 'image credit',
    pattern: /(?<=\s)[[(](?:image|photo|picture)(?: credit| courtesy| source)?\s?:[^\])]{1,80}[\])]$/i,
  },
  { reason: 'image credit', pattern: /^(?:FILE PHOTO|File photo):(?=\s)/ },
  {
    reason: 'image credit',
    pattern: /(?<=\s)\([^()]{3,60}\/\s?(?:AP|AFP|Getty Images|Reuters|EPA|Bloomberg|Pool)(?: Photo)?\)$/,
  },
  {
    reason: 'image credit',
    pattern: /(?<=\s)(?:REUTERS|AP Photo|AFP)\/\p{Lu}[\p{L} .'-]{2,40}(?:\/File Photo)?$/u,
  },
  { reason: 'image credit', pattern: /(?<=\s)[|–—] ?(?:AP|AFP|Getty|Reuters|EPA)(?: Photos?| Images)?$/ },
  {
    reason: 'media player',
    pattern: /^media playback is (?:un|not )supported on (?:your|this) device(?:\s+media caption)?/i,
  },
  { reason: 'advertisement', pattern: /^ADVERTISEMENT(?=\s)/ },
]

function findEdges({ text, start }: Line): readonly Removal[] {
  if (text.length > 2 * LONGEST_FURNITURE) return []
  return edges.flatMap(({ reason, pattern }) => {
    const edge = pattern.exec(text)
    return edge ? [{ start: start + edge.index, end: start + edge.index + edge[0].length, reason }] : []
  })
}
