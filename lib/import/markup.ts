import type { Removal } from '@/lib/import/removal'
import type { Span } from '@/lib/text/span'

/** Marks that are not words: Markdown's, which .md files bring along, and characters nobody sees. */
const marks: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: 'heading mark', pattern: /^[ \t]{0,3}#{1,6}[ \t]+/gm },
  { reason: 'picture', pattern: /!\[[^\]\n[]{0,300}\]\([^()\s]{1,500}\)/g },
  { reason: 'link address', pattern: /(?<=\[[^\]\n[]{1,300})\]\((?:https?:\/\/|\/|#)[^()\s]{0,500}\)/g },
  { reason: 'link mark', pattern: /\[(?=[^\]\n[]{1,300}\]\((?:https?:\/\/|\/|#)[^()\s]{0,500}\))/g },
  { reason: 'emphasis mark', pattern: /\*\*(?=\S)|(?<=\S)\*\*/g },
  { reason: 'invisible character', pattern: /[\u200B\u2060\uFEFF\u00AD]+/g },
]

/** The marks within `body`. */
export function findMarks(given: string, body: Span): readonly Removal[] {
  const text = given.slice(body.start, body.end)
  return marks.flatMap(({ reason, pattern }) =>
    Array.from(text.matchAll(pattern), ({ 0: mark, index }) => ({
      start: body.start + index,
      end: body.start + index + mark.length,
      reason,
    })),
  )
}
