/** Words of one valence from a list parted by blanks, as entries of a lexicon; an underscore joins the words of a phrase. */
export const withValence = (valence: number, words: string): readonly (readonly [string, number])[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word.replaceAll('_', ' '), valence])
