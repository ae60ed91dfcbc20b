import { SentimentIntensityAnalyzer as vader } from 'vader-sentiment'

/**
 * VADER's compound score of a sentence (Hutto & Gilbert 2014), in [-1, 1]; 0 of no words. The same numbers as the package
 * vader-sentiment gives, by its own rules and lexicon; only the words are found without a dictionary of 34 spellings each.
 */
export function vaderScore(sentence: string): number {
  const words = sentence.split(/\s/).flatMap((token) => (token.length > 1 ? bareWord(token) : []))
  const read = { words_and_emoticons: words, is_cap_diff: hasSomeShouted(words) }
  const valences: number[] = []
  for (const [i, word] of words.entries())
    if (isKindOf(words, i)) valences.push(0)
    else vader.sentiment_valence(0, read, word, i, valences)
  return vader.score_valence(vader.but_check(words, valences), sentence.replace(/[^!?]+/g, '')).compound
}

const PARTS = /^([!-/:-@[-`{-~]*)([^!-/:-@[-`{-~]{2,})([!-/:-@[-`{-~]*)$/

/** What VADER takes off one end of a word; any other punctuation, and what stands at both ends, stays. */
const TAKEN_OFF = new Set('. ! ? , ; : - \' " !! !!! ?? ??? ?!? !?! ?!?! !?!?'.split(' '))

function bareWord(token: string): string {
  const [, before = '', word = '', after = ''] = PARTS.exec(token) ?? []
  return (before === '' || after === '') && TAKEN_OFF.has(before + after) ? word : token
}

/** Whether some of the words, but not all, are in capitals. */
function hasSomeShouted(words: readonly string[]): boolean {
  const shouted = words.filter((word) => /[A-Z]/.test(word) && !/[a-z]/.test(word)).length
  return shouted > 0 && shouted < words.length
}

/** The only word of the lexicon that VADER passes over. */
const isKindOf = (words: readonly string[], at: number): boolean =>
  words[at]?.toLowerCase() === 'kind' && words[at + 1]?.toLowerCase() === 'of'
