import type { FactSentence } from '@/lib/comparison/facts/claim'
import type { DatePlace } from '@/lib/comparison/facts/dates'
import type { Span } from '@/lib/text/span'
import { wordSet } from '@/lib/text/word-set'

const FARTHEST = 90

/** Words that may stand between what happened and its date; names may, too. */
const LINKS = wordSet(`
  in at on for with between and of the a an to from his her their its both two
  took take takes taken taking place was were is be been being will held set scheduled planned slated due opened began begins start starts
  happened occurred signed reached struck made
  leader leaders president chairman dictator ruler premier sitting former then island city city-state capital
  truce armistice stalemate legal simple
  hotel resort zone village border state nation country early late mid last year
`)

const SMALL = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu
const OPEN_AT_DATE = /^ $|(?:^|[\s(,])(?:in|on|for|of|from|last|early|late|mid|set)[\s-]$|[A-Z]\w+ $/
const UNREAL =
  /\b(?:could|might|may|should|if|unless|possible|possibly|perhaps|potential|proposed|hopes?|wants?|not|never|no)\b/
const HAPPENS =
  /\b(?:met|meet|meets|convened|held|gathered|came together|sat down|signed|agreed|reached|struck)\b/
const LEAVES =
  /\b(?:left|leav\w+|quit\w*|exit\w*|withdr\w+|pull\w*|out of|scrap\w*|abandon\w*|cancel\w*|called off|calling off|reject\w*|violat\w*)\b[^,;]{0,25}$/
const BEFALLS =
  /\b(?:met|meets?|held|holds?|convened?|signed|agreed|reached|struck|died|resigned|defected|stepped down|took (?:power|office)|was \p{L}+|begins?|began|opens?|opened)\b/u
const WEEKDAY = /^\p{Lu}\p{Ll}{2,5}day$/u
const NEAR_VERB = 30
const NEAR_CLAUSE = 40
const LEADING = /(?:^\W{0,3}(?:\p{L}+, )?|(?:, | )and |; )(?:in|on) (?:early |late |mid-)?$/iu

/**
 * The date that a sentence gives for what its words `event` name; null where none is bound to them: among or right before
 * ("the June 12 summit"), after no more than place and people ("the summit with Kim in Hanoi in 2019"), or first
 * in the sentence with a verb of meeting or signing between ("In 2018, the two met for their first summit").
 */
export function attachedDate(sentence: FactSentence, event: Span): DatePlace | null {
  const { text } = sentence
  const dates = sentence.dates()
  const inside = dates.find((date) => date.start >= event.start && date.end <= event.end)
  if (inside) return isReal(text, event.start, event.end) ? inside : null
  const right = dates.find((date) => date.start >= event.end)
  if (right && isBound(text.slice(event.end, right.start)) && isReal(text, event.start, right.end))
    return isOfEvent(text, event, right) ? right : null
  const left = dates.findLast((date) => date.end <= event.start)
  if (!left || event.start - left.end > FARTHEST || !isReal(text, left.start, event.end)) return null
  const between = text.slice(left.end, event.start)
  return between === ' ' || isLeading(text.slice(Math.max(0, left.start - NEAR_CLAUSE), left.start), between)
    ? left
    : null
}

/** "They left the summit in May" dates the leaving, and a weekday is an event's only after a verb of happening. */
const isOfEvent = (text: string, event: Span, date: Span): boolean =>
  !text.startsWith(' or ', date.end) &&
  !LEAVES.test(text.slice(Math.max(0, event.start - NEAR_CLAUSE), event.start)) &&
  (!WEEKDAY.test(text.slice(date.start, date.end)) ||
    BEFALLS.test(text.slice(Math.max(0, event.start - NEAR_VERB), event.end)))

/** Whether nothing but links and names stands between, and the last word opens on a date. */
function isBound(gap: string): boolean {
  if (gap.length > FARTHEST || !OPEN_AT_DATE.test(gap) || /[;:!?“”"—–]|, (?:and|but)\b/.test(gap))
    return false
  return Array.from(gap.matchAll(SMALL), ([word]) => word).every(
    (word) => LINKS.has(word.toLowerCase()) || /^\p{Lu}/u.test(word),
  )
}

const isLeading = (before: string, between: string): boolean =>
  between.length <= FARTHEST && LEADING.test(before) && !/[;:“”"—–]|.,/.test(between) && HAPPENS.test(between)

/** "would be", "a possible": what may never have been is no fact. */
const isReal = (text: string, start: number, end: number): boolean =>
  !UNREAL.test(text.slice(Math.max(0, start - 30), end))
