import { defineDescription } from '@/lib/analysis/descriptions/description'

/** Words (Covington & McFall 2010); shorter windows are for tests. */
const WINDOW = 50

/**
 * The moving-average type–token ratio: the share of different words in a window, averaged over all places of the
 * window, in (0, 1]. Null where there are fewer words than the window holds.
 */
export function movingTypeTokenRatio(words: readonly string[], window: number): number | null {
  if (words.length < window || window < 1) return null
  const counts = new Map<string, number>()
  let types = 0
  words.forEach((word, i) => {
    counts.set(word, (counts.get(word) ?? 0) + 1)
    forget(counts, words[i - window])
    if (i >= window - 1) types += counts.size
  })
  return types / window / (words.length - window + 1)
}

function forget(counts: Map<string, number>, word: string | undefined): void {
  if (word === undefined) return
  const left = (counts.get(word) ?? 0) - 1
  if (left > 0) counts.set(word, left)
  else counts.delete(word)
}

export const lexicalDiversity = defineDescription({
  id: 'lexical-diversity',
  label: 'Lexical diversity',
  unit: 'different words per word',
  decimals: 2,
  definition: `How many of ${WINDOW} words in a row are different ones, on average over the text (MATTR). It does not depend on the text’s length.`,
  formula: `different words among ${WINDOW} in a row ÷ ${WINDOW}, averaged over every row of ${WINDOW} in the text`,
  sources: ['covington-mcfall-2010'],
  limits: [
    'Forms of one word (“say”, “said”) count as different.',
    `Texts of fewer than ${WINDOW} words are not rated.`,
  ],
  describe: ({ words }) =>
    movingTypeTokenRatio(
      words.map(({ word }) => word.toLowerCase()),
      WINDOW,
    ),
})
