import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { measured, measurementOf } from '@/lib/comparison/facts/measurements'
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
const HAPPENED = /\b(?:could|might|may|would|should|if|faces?|facing)\b[^,;]{0,30}$/

/** For how long people were held, and what they were sentenced to. */
export const findTerms: FactFinder = (sentence, topic) => {
  const { text } = sentence
  if (!DEEDS.test(text)) return []
  const find = (patterns: readonly RegExp[], way: string, what: string): readonly Claim[] =>
    patterns
      .flatMap((pattern) => Array.from(text.matchAll(pattern)))
      .flatMap(({ index, 0: written, groups }): readonly Claim[] => {
        const person = HAPPENED.test(text.slice(0, index)) ? null : toldOf(sentence, topic, index)
        const duration = measurementOf(groups)
        if (!person || !duration) return []
        const { amount, value } = duration
        const start = index + written.indexOf(groups?.duration ?? '')
        const end = start + (groups?.duration?.length ?? 0)
        const fact = { key: `term:${way}:${person.id}`, label: `${what} ${person.name}` }
        return [{ ...fact, start, end, kind: 'quantity', reading: { form: 'amount', ...amount }, value }]
      })
  return [...find(HELD, 'for', 'Time held:'), ...find(SENTENCED, 'to', 'Sentence of')]
}
