import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { writtenDays } from '@/lib/comparison/facts/days'

/** "the Iran nuclear deal", "Agreed Framework", "Panmunjom Declaration": a name and what was agreed. */
const AGREEMENT =
  /(?<![\p{L}-])(?<name>\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}-]+|nuclear|military|peace|trade|climate)){0,3} (?:deal|accord|agreement|pact|treaty|framework|armistice|truce|Deal|Accord|Agreement|Pact|Treaty|Framework|Armistice|Declaration)|armistice)\b/gu
/** A name that is only the first word of a sentence, or says whose view it is. */
const NO_NAME =
  /^(?:The|This|That|A|An|Any|His|Their|Its|No|New|Such|Some|One|Two|Under|After|Before|In|President|Mr|Trump|Kim)\b/

/** When agreements that have a name were made. */
export const findNamedAgreements: FactFinder = (sentence) => {
  if (sentence.dates.length === 0) return []
  return Array.from(sentence.text.matchAll(AGREEMENT)).flatMap(({ index, groups }): readonly Claim[] => {
    const name = groups?.name ?? ''
    const date = NO_NAME.test(name)
      ? null
      : attachedDate(sentence, { start: index, end: index + name.length })
    if (!date) return []
    const { start, end, days } = date
    const reading = { form: 'days', told: sentence.published, ...days } as const
    return [
      {
        start,
        end,
        key: `agreement:${name.toLowerCase()}`,
        label: name,
        kind: 'agreement',
        reading,
        value: writtenDays(days),
      },
    ]
  })
}
