import { readFileSync } from 'node:fs'

/** How many ratings a word has: outcome, stance, togetherness, motion, credit, harm, turn. */
export const RATINGS = 7

/** Ratings of words by what they say of an undertaking, each −2…2; words without any are left out. */
export function wordRatings(): ReadonlyMap<string, readonly number[]> {
  const file = readFileSync(new URL('../../training/word-ratings.txt', import.meta.url), 'utf8')
  return new Map(
    file
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .map(([word = '', ...ratings]) => [word, ratings.map(Number)]),
  )
}
