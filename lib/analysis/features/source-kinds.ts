import { officeIn } from '@/lib/analysis/features/offices'
import { stateOfAdjective } from '@/lib/lexicons/nationalities'
import { bodyNouns, personalPronouns, personNouns, unnamedPeople } from '@/lib/lexicons/source-words'
import { hasSmallInitial } from '@/lib/text/capitals'
import { wordSet } from '@/lib/text/word-set'

/**
 * How a text says who speaks: by a name or the office of a state, as a body or paper called by what it is ("the
 * ministry"), as people without a name, or not at all.
 */
export type SourceKind = 'named' | 'body' | 'unnamed' | 'unknown'

/** Bodies that are people without a name: "people familiar with the talks". */
const crowds = wordSet('family people staff team')

/** "Another said", "two agreed" */
const counters = wordSet('another few one other three two')

/** A source's kind by its name as resolved. A pronoun that could not be settled is unknown. */
export function kindOfSource(name: string | null): SourceKind {
  if (name === null || isPronoun(name)) return 'unknown'
  const head = headOf(name)
  const noun = singular(head.toLowerCase())
  if (isUnnamed(head, noun)) return isOfficeOfState(name) ? 'named' : 'unnamed'
  return hasSmallInitial(head) ? 'body' : 'named'
}

const isPronoun = (name: string): boolean =>
  personalPronouns.has(name.toLowerCase()) || /^(?:it|we|i|you|who)$/i.test(name)

/** "member" in "member of the delegation", "official" in "North Korean official". */
const headOf = (name: string): string =>
  name
    .replace(/^(?:the|an?)\s/i, '')
    .split(/\s(?:of|in|at|from|for|with|to|who|close|familiar)\s|,/)[0]
    ?.trim()
    .split(' ')
    .at(-1) ?? name

const singular = (word: string): string => {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:men)$/.test(word)) return word.replace(/men$/, 'man')
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const isUnnamed = (head: string, noun: string): boolean =>
  personNouns.has(noun) ||
  personNouns.has(head.toLowerCase()) ||
  unnamedPeople.has(head.toLowerCase()) ||
  counters.has(head.toLowerCase()) ||
  crowds.has(noun) ||
  isNation(head) ||
  (hasSmallInitial(head) && !bodyNouns.has(noun))

/** "South Koreans" */
const isNation = (head: string): boolean => /^korean$/.test(singular(head.toLowerCase())) || isOfState(head)
const isOfState = (head: string): boolean =>
  head.endsWith('s') && stateOfAdjective.has(singular(head.toLowerCase()))

/** "South Korea’s president", but not "a former US ambassador" or "US officials". */
function isOfficeOfState(name: string): boolean {
  const { noun, ofState } = officeIn(name)
  return ofState && offices.has(noun) && !/^(?:an?|former|one|another)\s/i.test(name)
}

/** Of which a state or body has one at a time. */
const offices = wordSet('ambassador chancellor king leader mayor minister pope premier president queen')
