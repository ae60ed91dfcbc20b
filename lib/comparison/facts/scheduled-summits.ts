import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder, type FactSentence } from '@/lib/comparison/facts/claim'
import { mayBeDated, NEAR } from '@/lib/comparison/facts/dates'
import { type Days, dayNumber, daysApart } from '@/lib/comparison/facts/days'
import { isBetweenParties } from '@/lib/comparison/facts/participants'
import type { FactTopic, TopicEvent } from '@/lib/comparison/facts/topic'

const SUMMIT = /(?<!\p{Lu}[\p{L}\d.-]{0,20} |-)\b(?:summit|meeting)\b(?! (?:of|in|at)\b)/gu

/** "will meet Kim on June 12": where the heads of both parties are named. */
const MEETS = /\b(?:meet|meets|met)\b(?! again)/g

/** How near to it others stand who may be the ones that meet. */
const REACH = 60

/**
 * Dates of "the June 12 summit" and of "will meet Kim on June 12", which only the time of writing tells from others: what is to come is the
 * codebook's next numbered meeting, what is past its last one.
 */
export const findScheduledSummits: FactFinder = (sentence, topic) => {
  const { text, published } = sentence
  if (published === null || !/summit|\bmeet|\bmet\b/.test(text) || !mayBeDated(text)) return []
  const meets = areBothHeads(sentence) ? text.matchAll(MEETS) : []
  return [...text.matchAll(SUMMIT), ...meets].flatMap(({ index, 0: noun }): readonly Claim[] => {
    const date = attachedDate(sentence, { start: index, end: index + noun.length })
    if (isNumbered(text.slice(Math.max(0, index - REACH), index))) return []
    const event = date ? numberedMeeting(topic, date.days, published) : null
    const around = { start: index - REACH, end: index + REACH }
    if (!date || !event || !isBetweenParties(sentence, topic, around)) return []
    if (noun === 'meeting' && date.end + 1 !== index) return []
    return [dateClaim({ key: `date:${event.id}`, label: event.label, kind: 'date' }, date, published)]
  })
}

const areBothHeads = ({ named }: FactSentence): boolean =>
  new Set(named().flatMap(({ value }) => (value.person ? (value.party ?? []) : []))).size === 2

const isNumbered = (before: string): boolean => /\b(?:first|second|third|fourth|fifth)\b[^,;]*$/i.test(before)

/** What was yesterday may be told as to come, from the other side of the world. */
function numberedMeeting({ numbered }: FactTopic, { to }: Days, published: string): TopicEvent | null {
  if (to.length < published.length || daysApart(to, published) > NEAR) return null
  const isTold = (date: string) => dayNumber(date) >= dayNumber(published) - 1
  const event = isTold(to)
    ? numbered.find(({ date }) => isTold(date))
    : numbered.findLast(({ date }) => !isTold(date))
  return event ?? null
}
