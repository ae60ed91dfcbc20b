import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder } from '@/lib/comparison/facts/claim'
import { peopleIn, toldOf } from '@/lib/comparison/facts/told-of'

const MET =
  /\b(?:met|meets|met with|held talks with|sat down with|shook hands with|spoke with|was received by)\b/g
const AFTER = 45
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** On which day of a month two people met of whom not both are the topic's parties. */
export const findEncounters: FactFinder = (sentence, topic) => {
  const { text, dates, published } = sentence
  if (dates.length === 0) return []
  return Array.from(text.matchAll(MET)).flatMap(({ index, 0: verb }): readonly Claim[] => {
    const from = index + verb.length
    const [other] = peopleIn(text.slice(from, from + AFTER), sentence, topic)
    const person = other ? toldOf(sentence, topic, index) : null
    if (!person || !other || other.person.id === person.id) return []
    const date = attachedDate(sentence, { start: index, end: from + other.end })
    const month = date ? monthOf(date.days) : null
    if (!date || !month) return []
    const names = [person, other.person].sort((a, b) => a.id.localeCompare(b.id, 'en'))
    if (names.every(({ id }) => topic.isOfParty(id))) return []
    const key = `met:${names.map(({ id }) => id).join('+')}:${month}`
    const label = `${names.map(({ name }) => name).join(' and ')} met in ${MONTH.format(Date.parse(month))}`
    return [dateClaim({ key, label, kind: 'date' }, date, published)]
  })
}

/** The month in which days lie; null where they are more than one month or of no known year. */
function monthOf({ from, to }: { readonly from: string; readonly to: string }): string | null {
  const month = from.slice(0, 'YYYY-MM'.length)
  return from.length > 'MM-DD'.length && to.startsWith(month) ? month : null
}
