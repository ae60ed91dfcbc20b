import { attachedDate } from '@/lib/comparison/facts/attached-dates'
import { dateClaim, type FactFinder } from '@/lib/comparison/facts/claim'
import { mayBeDated } from '@/lib/comparison/facts/dates'

/** What begins and ends, and the words that tell it. */
const COURSE =
  /(?<what>(?:\p{L}[\p{L}.-]{1,30} ){1,2}(?:talks|negotiations|war|War|famine|moratorium|embargo|rule|occupation))(?: \([^)]{1,20}\))?,? (?:that |which )?(?:first |finally |last )?(?<deed>collapsed|broke down|fell apart|ended|stalled|began|started|opened|broke out)\b/gu
const DEEDS = /\b(?:collapsed|broke|fell apart|ended|stalled|began|started|opened)\b/
const ENDS = /^(?:collapsed|broke down|fell apart|ended|stalled)$/
const NO_NAME = /^(?:the|a|an|those|these|such|and|when|after|before|that|as|this|his|their|its|of|in|on)$/i

/** "six-party talks", "Korean War" */
const TOLD_APART = /\p{Lu}|-/u

/** When talks, wars and the like began or ended, where words before the noun tell them from others. */
export const findCourses: FactFinder = (sentence) => {
  if (!mayBeDated(sentence.text) || !DEEDS.test(sentence.text)) return []
  return Array.from(sentence.text.matchAll(COURSE)).flatMap(({ index, 0: written, groups }) => {
    const words = (groups?.what ?? '').split(' ').filter((word) => !NO_NAME.test(word))
    const date = attachedDate(sentence, { start: index, end: index + written.length })
    if (words.length < 2 || !date || !TOLD_APART.test(words.join(' '))) return []
    const what = words.join(' ')
    const deed = ENDS.test(groups?.deed ?? '') ? 'ended' : 'began'
    const fact = {
      key: `course:${what.toLowerCase()}:${deed}`,
      label: `${what} ${deed}`,
      kind: 'date',
    } as const
    return [dateClaim(fact, date, sentence.published)]
  })
}
