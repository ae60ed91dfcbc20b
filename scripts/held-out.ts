import { createHash } from 'node:crypto'
import { fnv1a } from '@/lib/text/fnv1a'

/** How many coded articles no training and no tuning ever reads. */
const HELD_OUT = 30

/** The articles kept aside for reporting: those with the smallest hashes of their ids. */
export function heldOutArticles(ids: readonly string[]): ReadonlySet<string> {
  const order = [...ids].sort((a, b) => fnv1a(a) - fnv1a(b) || (a < b ? -1 : 1))
  return new Set(order.slice(0, HELD_OUT))
}

/** Whether a text of NewsMTSC's development files is kept aside for reporting; the others tune. */
export const isHeldOutText = (id: string): boolean => fnv1a(id) % 2 === 1

/** Whether the rules of voice were made without a look at an article: a split of its own, older than the other. */
export const isUnseenByVoice = (id: string): boolean =>
  /^[c-f]/.test(createHash('sha256').update(id).digest('hex'))

/** Whether a sentence of the loaded-language material is kept aside for reporting: about a quarter; the others train. */
export const isHeldOutSentence = (text: string): boolean => fnv1a(text) % 4 === 1
