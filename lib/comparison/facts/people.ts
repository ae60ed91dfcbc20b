import type { FactTopic } from '@/lib/comparison/facts/topic'
import { givenNames } from '@/lib/lexicons/given-names'
import { familyNamesFirst, titles } from '@/lib/lexicons/source-words'
import { findTokens } from '@/lib/text/tokens'

/** Somebody's name in a text: "Otto Warmbier", "Kim Dong-chul", with a title before it or not. */
export const NAME = String.raw`(?<![\p{L}-])\p{Lu}\p{L}{1,30}(?: \p{Lu}\.| \p{Lu}\p{L}{1,30}|-\p{L}{1,30}){0,3}`

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
  if (known?.end === written.length && isCalledSo(written.slice(0, known.start), written.slice(known.start)))
    return known.value.person ? { id: known.value.name, name: known.value.name } : null
  const [first = '', ...rest] = own
  if (first === '') return null
  if (familyNamesFirst.has(first))
    return rest.length > 0 ? { id: own.map(consonants).join(' '), name: written } : null
  if (NO_PERSON.test(written)) return null
  const last = own.at(-1) ?? first
  return { id: familyNamesFirst.has(last) ? own.join(' ') : last, name: written }
}

/** "Chairman Kim" and "North Korean Kim Jong Un", but not "Tony Kim". */
const isCalledSo = (before: string, name: string): boolean =>
  before === '' || name.includes(' ') || titles.has(findTokens(before).at(-1)?.word ?? '')

/** "Kim Sang-duk" and "Kim Sang Dok" are one name, written from one alphabet into another. */
const consonants = (word: string): string => word.replace(/[aeiou]/g, '')

const NO_PERSON =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:\p{Lu}\p{L}+ )*(?:Corp|Inc|Company|Group|University|Institute)|She|He|They|It|We|Who|This|That|There|\p{Lu}\p{Ll}{2,5}day)$/u

const FULL_NAME =
  /(?<![\p{L}-])(?<given>\p{Lu}\p{L}{1,20}) (?:\p{Lu}\.? )?(?<family>\p{Lu}[\p{L}’'-]{1,30})/gu

/** The people whom a text names with a common given name, by their ids: "Otto Warmbier" by "warmbier". */
export const peopleNamedInFull = (text: string): ReadonlyMap<string, string> =>
  new Map(
    Array.from(text.matchAll(FULL_NAME)).flatMap(({ 0: written, groups }) =>
      givenNames.has(groups?.given?.toLowerCase() ?? '')
        ? [[groups?.family?.toLowerCase() ?? '', written]]
        : [],
    ),
  )
