import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'
import { dayNumber } from '@/lib/comparison/facts/days'

const VOTE = /\bvot(?:e|ed|es|ing)\b|\b(?:confirmed|approved|passed|rejected)\b/
const COUNTED = /(?<![\d.,:$-])(?<yes>\d{1,3})(?:[-–]| to )(?<no>\d{1,3})(?![\d.,%:-]*\d|%|-)/g
const CHAMBER = /\b(?:Senate|House|parliament|assembly|committee|Security Council|panel|court)\b/i

/** How a chamber voted, by its own count, where a sentence names one. */
export const findVotes: FactFinder = ({ text, published }) => {
  const chamber = CHAMBER.exec(text)?.[0].toLowerCase()
  if (published === null || !chamber || !VOTE.test(text)) return []
  return Array.from(text.matchAll(COUNTED)).flatMap(({ index, 0: written, groups }): readonly Claim[] => {
    const [yes, no] = [Number(groups?.yes), Number(groups?.no)]
    if (
      !/\bvote\w*\b[^;]{0,20}$|\b(?:confirmed|approved|passed|rejected)\b[^;]{0,40}$/.test(
        text.slice(0, index),
      )
    )
      return []
    const value = `${yes}–${no}`
    return [
      {
        start: index,
        end: index + written.length,
        key: `vote:${chamber}:${Math.floor(dayNumber(published) / 10)}`,
        label: `Vote of the ${chamber}`,
        kind: 'quantity',
        reading: { form: 'name', name: value, means: value },
        value,
      },
    ]
  })
}
