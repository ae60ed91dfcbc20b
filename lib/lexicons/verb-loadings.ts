import { wordSet } from '@/lib/text/word-set'

// Written for this project over its own list of reporting verbs, after the distinction of Thompson & Ye (1991) and
// Caldas-Coulthard (1994) between verbs by which a writer takes what is reported for true, keeps away from it, or says
// nothing of its truth. MIT.

/** What a reporting verb lets its writer say of what is reported. */
export type Loading = 'neutral' | 'doubting' | 'conceding' | 'endorsing'

/** They leave the truth with the speaker: "claimed that". */
const doubting = wordSet(`
  allege boast brag claim contend gush insist maintain opine posit speculate surmise theorise theorize tout trumpet
`)

/** They present it as true, and as admitted against the speaker's interest: "admitted that". */
const conceding = wordSet('acknowledge admit concede')

/** They present it as true: "noted that". */
const endorsing = wordSet(`
  clarify confirm disclose explain highlight inform note observe point recall remind reveal underline underscore
`)

/** What a reporting verb does, by its infinitive; those of no other list are neutral. */
export function loadingOf(lemma: string): Loading {
  if (doubting.has(lemma)) return 'doubting'
  if (conceding.has(lemma)) return 'conceding'
  return endorsing.has(lemma) ? 'endorsing' : 'neutral'
}
