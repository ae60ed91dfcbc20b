import type { FactTopic } from '@/lib/comparison/facts/topic'
import { familyNamesFirst, titles } from '@/lib/lexicons/source-words'
import { findTokens } from '@/lib/text/tokens'

/** Somebody's name in a text: "Otto Warmbier", "Kim Dong-chul", with a title before it or not. */
export const NAME = String.raw`\p{Lu}\p{L}+(?:[ -]\p{L}\.|[ -]\p{Lu}?\p{L}+(?<= \p{Lu}\p{L}+|-\p{L}+)){0,3}`

export interface Person {
  /** Alike for the same person under a full name and a short one. */
  readonly id: string
  readonly name: string
}

/** Who a name means; null where it is a title alone or a family name that many bear. */
export function personOf(topic: FactTopic, written: string): Person | null {
  const words = findTokens(written).map(({ word }) => word)
  const afterTitle = words.findLastIndex((word) => titles.has(word)) + 1
  const own = words.slice(afterTitle)
  const [known] = topic.namedIn(written)
  if (known?.value.person && known.end === written.length)
    return { id: known.value.name, name: known.value.name }
  const [first = '', ...rest] = own
  if (first === '') return null
  if (familyNamesFirst.has(first)) return rest.length > 0 ? { id: own.join(' '), name: written } : null
  return { id: own.at(-1) ?? first, name: written }
}
