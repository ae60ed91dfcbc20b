import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder } from '@/lib/comparison/facts/claim'
import { mayBeDated } from '@/lib/comparison/facts/dates'

/** When the codebook's events happened that a cue of theirs names by number or tells as a deed: "sixth nuclear test", "called off the summit". */
export const findCuedEvents: FactFinder = (sentence, topic) => {
  if (!mayBeDated(sentence.text)) return []
  return topic.telltaleCuesIn(sentence.text).flatMap(({ start, end, value: event }): readonly Claim[] => {
    const date = attachedDate(sentence, { start, end })
    const fact = { key: `date:${event.id}`, label: event.label, kind: 'date' } as const
    return date ? [dateClaim(fact, date, sentence.published)] : []
  })
}
