import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { dateClaim, type FactFinder } from '@/lib/comparison/facts/claim'
import { NAME, personOf } from '@/lib/comparison/facts/people'

/** What happens to a person once: the words that tell it, and how a row calls it. */
const ONCE: readonly (readonly [string, string])[] = [
  ['was born', 'was born'],
  ['died', 'died'],
  ['was arrested|was detained|was intercepted', 'was arrested'],
  ['was sentenced', 'was sentenced'],
  ['was jailed|was imprisoned', 'was jailed'],
  ['was executed|was assassinated|was murdered', 'was killed'],
  ['took power|assumed power|came to power|seized power|rose to power', 'came to power'],
  ['took office|assumed office|was inaugurated', 'took office'],
  ['was fired|was ousted|was dismissed', 'was dismissed'],
  ['resigned|stepped down', 'resigned'],
  ['was released|was freed', 'was released'],
]
const WHAT = new Map(ONCE.flatMap(([words, what]) => words.split('|').map((deed) => [deed, what])))

/** Between a name and what happened: "Otto Warmbier, a student from Ohio, who", "Kim since he". */
const LINK = `(?:, [^,;]{1,60},)?(?:,? who)?|,? (?:since|when|after|before) (?:he|she)`
const DEED = new RegExp(
  String.raw`(?<name>${NAME})(?:${LINK}) (?:first |later )?(?<deed>${Array.from(WHAT.keys()).join('|')})\b`,
  'gu',
)

/** When it happened to people what happens once: an arrest, a death, an office taken. */
export const findLifeFacts: FactFinder = (sentence, topic) => {
  if (sentence.dates.length === 0) return []
  return Array.from(sentence.text.matchAll(DEED)).flatMap(({ index, 0: written, groups }) => {
    const person = personOf(topic, groups?.name ?? '')
    const what = WHAT.get(groups?.deed ?? '') ?? ''
    const date = attachedDate(sentence, { start: index, end: index + written.length })
    const fact = {
      key: `deed:${person?.id}:${what}`,
      label: `${person?.name} ${what}`,
      kind: 'date',
    } as const
    return person && date ? [dateClaim(fact, date, sentence.published)] : []
  })
}
