import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { type Claim, dateClaim, type FactFinder } from '@/lib/comparison/facts/claim'
import { mayBeDated } from '@/lib/comparison/facts/dates'
import { onlyPartyIn } from '@/lib/comparison/facts/participants'

/** "its first nuclear test in 2006", "a sixth underground nuclear test" */
const NUMBERED =
  /\b(?<ordinal>first|second|third|fourth|fifth|sixth|seventh)(?: and (?:most powerful|largest|biggest|last|latest))?(?:,? (?:known|ever|successful|underground|largest|biggest))* (?<what>(?:nuclear|atomic|hydrogen|satellite|intercontinental|long-range) (?:\p{Ll}+ ){0,2}?(?:test|launch|explosion|detonation|bomb test))\b(?! (?:since|of|in (?:more|over|nearly|almost|about|\p{Ll}+ (?:years|months))))/gu

/** "tested its first intercontinental ballistic missile" */
const TESTED =
  /\b(?:tested|launched|fired|test-fired|detonated|exploded) (?:its|a|the) (?<ordinal>first)(?:-ever)? (?<what>(?:nuclear|atomic|hydrogen|thermonuclear|intercontinental ballistic|long-range) (?:bomb|device|weapon|missile))\b/gu

/** When the only party that a sentence names made its first, second … test or launch of a kind. */
export const findFirsts: FactFinder = (sentence, topic) => {
  if (
    !mayBeDated(sentence.text) ||
    !/\b(?:test|launch|explosion|detonation|tested|launched|fired|detonated|exploded)\b/.test(sentence.text)
  )
    return []
  const party = onlyPartyIn(sentence)
  return [...sentence.text.matchAll(NUMBERED), ...sentence.text.matchAll(TESTED)].flatMap(
    ({ index, 0: written, groups }): readonly Claim[] => {
      const { ordinal = '', what = '' } = groups ?? {}
      const date = party ? attachedDate(sentence, { start: index, end: index + written.length }) : null
      if (!date || !party) return []
      const kind = what
        .replace(/^(?:atomic|nuclear bomb)\b/, 'nuclear')
        .replace(/ (?:explosion|detonation|bomb test|device|weapon)$/, ' test')
        .replace(/(bomb|missile)(?: launch)?$/, '$1 test')
      const event = topic.eventOf(`${ordinal} ${kind}`)
      const fact = {
        key: `date:${event?.id ?? `${ordinal} ${kind}:${party}`}`,
        label: event?.label ?? `${ordinal.charAt(0).toUpperCase()}${ordinal.slice(1)} ${kind}, ${party}`,
      }
      return [dateClaim({ ...fact, kind: 'date' }, date, sentence.published)]
    },
  )
}
