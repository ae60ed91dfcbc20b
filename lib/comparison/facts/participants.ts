import type { FactSentence } from '@/lib/comparison/facts/claim'
import type { FactTopic } from '@/lib/comparison/facts/topic'
import { overlaps, type Span } from '@/lib/text/span'

/** "inter-Korean": others than the parties. */
const AMONG_OTHERS = /\binter-\p{Lu}|\b(?:bilateral|trilateral|G-?\d{1,2}|NATO|UN|U\.N\.)\b/u

/** "North and South Korea have met": somebody else, as far before. */
const BOTH_SIDES = /\b(?:North|South|East|West)(?:ern)? and (?:North|South|East|West)/
const FAR = 60

/** Whether nobody but the topic's two parties is named at `around` in a sentence; false where it has not two. */
export const isAmongParties = ({ text, named }: FactSentence, topic: FactTopic, around: Span): boolean =>
  topic.parties === 2 &&
  !BOTH_SIDES.test(text.slice(Math.max(0, around.start - FAR), around.end)) &&
  !AMONG_OTHERS.test(text.slice(Math.max(0, around.start), around.end)) &&
  !named().some((somebody) => somebody.value.party === null && overlaps(somebody, around))

/** Whether so it is and both of them are named in the sentence or in the one before it. */
export function isBetweenParties(sentence: FactSentence, topic: FactTopic, around: Span): boolean {
  if (!isAmongParties(sentence, topic, around)) return false
  const named = [...sentence.named(), ...sentence.namedBefore()]
  return new Set(named.flatMap(({ value }) => value.party ?? [])).size === 2
}

/** The label of the only party that a sentence names; null where it names none, several or somebody else. */
export function onlyPartyIn({ named }: FactSentence): string | null {
  const parties = new Set(named().map(({ value }) => value.party))
  const [only = null] = parties
  return parties.size === 1 ? only : null
}
