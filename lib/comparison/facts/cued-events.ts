import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { writtenDays } from '@/lib/comparison/facts/days'

/** When the codebook's events happened that a cue of theirs names by number: "sixth nuclear test", "Hwasong-15". */
export const findCuedEvents: FactFinder = (sentence, topic) => {
  if (sentence.dates.length === 0) return []
  return topic.numberedCuesIn(sentence.text).flatMap(({ start, end, value: event }): readonly Claim[] => {
    const date = attachedDate(sentence, { start, end })
    if (!date) return []
    const reading = { form: 'days', told: sentence.published, ...date.days } as const
    return [
      {
        start: date.start,
        end: date.end,
        key: `date:${event.id}`,
        label: event.label,
        kind: 'date',
        reading,
        value: writtenDays(date.days),
      },
    ]
  })
}
