import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder, type FactSentence } from '@/lib/comparison/facts/claim'
import { type DatePlace, mayBeDated } from '@/lib/comparison/facts/dates'

/** When the codebook's events happened that a cue of theirs names by number or tells as a deed: "sixth nuclear test", "called off the summit". */
export const findCuedEvents: FactFinder = (sentence, topic) => {
  if (!mayBeDated(sentence.text)) return []
  return topic.telltaleCuesIn(sentence.text).flatMap(({ start, end, value: event }): readonly Claim[] => {
    const date = attachedDate(sentence, { start, end })
    if (date && isStillToCome(sentence, { end, date })) return []
    const fact = { key: `date:${event.id}`, label: event.label, kind: 'date' } as const
    return date ? [dateClaim(fact, date, sentence.published)] : []
  })
}

/** "cancelled the summit, scheduled for 12 June": the day of what was cancelled. */
const isStillToCome = (
  { text, published }: FactSentence,
  { end, date }: { readonly end: number; readonly date: DatePlace },
): boolean =>
  /\b(?:scheduled|planned|set|due|slated)\b/.test(text.slice(end, date.start)) ||
  (published !== null && date.days.from.length === published.length && date.days.from > published)
