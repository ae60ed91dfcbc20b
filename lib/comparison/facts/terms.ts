import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { measured, measurementOf } from '@/lib/comparison/facts/measurements'
import type { Person } from '@/lib/comparison/facts/people'
import { toldOf } from '@/lib/comparison/facts/told-of'

const DURATION = measured(['day', 'week', 'month', 'year'])
const CAPTIVITY = 'captivity|custody|detention|imprisonment|prison|jail'
/** Not of the whole: "after two more years", "17 months ago". */
const WHOLE = String.raw`\b(?! (?:ago|later|earlier|before|old|more|longer))`

/** For how long somebody was held: "was held in the North for 17 months", "freed after 17 months". */
const HELD = [
  String.raw`\b(?:held|detained|imprisoned|jailed)\b[^,;:.“”"]{0,40}? for (?<duration>${DURATION})${WHOLE}`,
  String.raw`\b(?:released|freed)\b[^;:.“”"]{0,30}? after (?<duration>${DURATION})${WHOLE}`,
  String.raw`\b(?:spent|after|spending) (?<duration>${DURATION}) (?:in|of) (?:\p{L}+ ){0,3}?(?:${CAPTIVITY})\b`,
].map((pattern) => new RegExp(pattern, 'gu'))

const SENTENCED = [
  new RegExp(String.raw`\bsentenced\b[^,;:.“”"]{0,30}? to (?<duration>${DURATION})${WHOLE}`, 'gu'),
]

const DEEDS = /\b(?:held|detained|imprisoned|jailed|sentenced|released|freed|captivity|custody|prison)\b/
/** What may never be. */
const UNREAL = /\b(?:could|might|may|would|should|if|faces?|facing)\b[^,;]{0,30}$/

interface Term {
  readonly id: string
  readonly label: (name: string) => string
  readonly patterns: readonly RegExp[]
}

const TERMS: readonly Term[] = [
  { id: 'for', label: (name) => `Time that ${name} was held`, patterns: HELD },
  { id: 'to', label: (name) => `Sentence of ${name}`, patterns: SENTENCED },
]

/** For how long people were held, and what they were sentenced to. */
export const findTerms: FactFinder = (sentence, topic) =>
  DEEDS.test(sentence.text)
    ? TERMS.flatMap((term) =>
        term.patterns
          .flatMap((pattern) => Array.from(sentence.text.matchAll(pattern)))
          .flatMap((found) =>
            termClaims(sentence, term, { found, person: toldOf(sentence, topic, found.index) }),
          ),
      )
    : []

interface Told {
  readonly found: RegExpExecArray
  readonly person: Person | null
}

function termClaims({ text }: FactSentence, { id, label }: Term, { found, person }: Told): readonly Claim[] {
  const { index, 0: written, groups } = found
  const measurement = measurementOf(groups)
  if (!person || !measurement || UNREAL.test(text.slice(0, index))) return []
  const start = index + written.indexOf(groups?.duration ?? '')
  return [
    {
      start,
      end: start + (groups?.duration?.length ?? 0),
      key: `term:${id}:${person.id}`,
      label: label(person.name),
      kind: 'quantity',
      reading: { form: 'amount', ...measurement.amount },
      value: measurement.value,
    },
  ]
}
