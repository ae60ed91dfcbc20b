import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { type Days, dayNumber, writtenDays } from '@/lib/comparison/facts/days'
import { isBetweenParties } from '@/lib/comparison/facts/participants'
import type { FactTopic, TopicEvent } from '@/lib/comparison/facts/topic'

const SUMMIT = /(?<!\p{Lu}[\p{L}\d.-]{0,20} |-)\bsummit\b(?! (?:of|in|at)\b)/gu

/**
 * Dates of "the June 12 summit", which only the time of writing tells from others: what is to come is the
 * codebook's next numbered meeting, what is past its last one.
 */
export const findScheduledSummits: FactFinder = (sentence, topic) => {
  const { text, published, dates } = sentence
  if (published === null || dates.length === 0 || !text.includes('summit')) return []
  const everywhere = { start: 0, end: text.length }
  return Array.from(text.matchAll(SUMMIT)).flatMap(({ index }): readonly Claim[] => {
    const date = attachedDate(sentence, { start: index, end: index + 'summit'.length })
    const event = date ? numberedMeeting(topic, date.days, published) : null
    if (!date || !event || !isBetweenParties(sentence, topic, everywhere)) return []
    const { start, end, days } = date
    const reading = { form: 'days', told: published, ...days } as const
    return [
      {
        start,
        end,
        key: `date:${event.id}`,
        label: event.label,
        kind: 'date',
        reading,
        value: writtenDays(days),
      },
    ]
  })
}

/** What was yesterday may be told as to come, from the other side of the world. */
function numberedMeeting({ numbered }: FactTopic, { to }: Days, published: string): TopicEvent | null {
  if (to.length < published.length) return null
  const isTold = (date: string) => dayNumber(date) >= dayNumber(published) - 1
  const event = isTold(to)
    ? numbered.find(({ date }) => isTold(date))
    : numbered.findLast(({ date }) => !isTold(date))
  return event ?? null
}
