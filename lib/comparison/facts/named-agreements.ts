import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder, type FactSentence } from '@/lib/comparison/facts/claim'
import { mayBeDated } from '@/lib/comparison/facts/dates'
import type { Span } from '@/lib/text/span'

/** "the Iran nuclear deal", "Agreed Framework", "Panmunjom Declaration": a name and what was agreed. */
const AGREEMENT =
  /(?<![\p{L}-])(?<name>(?!The )\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}-]+|nuclear|military|peace|trade|climate)){0,3} (?:deal|accord|agreement|pact|treaty|framework|Deal|Accord|Agreement|Pact|Treaty|Framework|Declaration|Joint Statement|Communiqué|Communique|Convention)|armistice|truce)\b/gu
/** "the 2015 nuclear deal with Iran" */
const AGREED_WITH =
  /\b(?<sort>nuclear|military|peace|trade|climate) (?<noun>deal|accord|agreement|pact|treaty) (?:reached |signed |struck |made )?with (?<party>(?:North |South )?\p{Lu}\p{Ll}{2,})/gu
/** A name that is only the first word of a sentence, or says whose view it is. */
const NO_NAME =
  /^(?:The|This|That|A|An|Any|His|Their|Its|No|New|Such|Some|One|Two|Under|After|Before|In|President|Mr)\b/
const SAME_SORT = /^(?:accord|agreement|pact)$/

/** "the 1950-53 Korean War" */
const WAR =
  /(?<![\d-])(?<from>1[89]\d\d|20\d\d)[-–](?<to>\d\d|\d{4}) (?<name>\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?War)\b/gu

/** When agreements that have a name were made, and wars fought. */
export const findNamedAgreements: FactFinder = (sentence) => [
  ...(mayBeDated(sentence.text) ? agreements(sentence) : []),
  ...wars(sentence),
]

const agreements = (sentence: FactSentence): readonly Claim[] =>
  named(sentence.text).flatMap(({ name, ...event }) => {
    const date = NO_NAME.test(name) ? null : attachedDate(sentence, event)
    const fact = { key: `agreement:${keyOf(name)}`, label: sentenceCase(name), kind: 'agreement' } as const
    return date ? [dateClaim(fact, date, sentence.published)] : []
  })

interface NamedAgreement extends Span {
  readonly name: string
}

const named = (text: string): readonly NamedAgreement[] => [
  ...Array.from(text.matchAll(AGREEMENT), ({ index, groups }) => {
    const name = groups?.name ?? ''
    return { name, start: index, end: index + name.length }
  }),
  ...Array.from(text.matchAll(AGREED_WITH), ({ index, 0: written, groups }) => {
    const { party, sort, noun } = groups ?? {}
    return { name: `${party} ${sort} ${noun}`, start: index, end: index + written.length }
  }),
]

const wars = ({ text }: FactSentence): readonly Claim[] =>
  Array.from(text.matchAll(WAR), ({ index, groups }): Claim => {
    const { from = '', to = '', name = '' } = groups ?? {}
    const last = to.length === from.length ? to : from.slice(0, 2) + to
    const years = `${from}/${last}`
    return {
      start: index,
      end: index + from.length + 1 + to.length,
      key: `war:${name.toLowerCase()}`,
      label: name,
      kind: 'date',
      reading: { form: 'name', name: years, means: years },
      value: years,
    }
  })

/** An accord is a deal, a truce an armistice. */
const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .split(' ')
    .map((word) => (SAME_SORT.test(word) ? 'deal' : word))
    .join(' ')
    .replace(/^truce$/, 'armistice')

const sentenceCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
