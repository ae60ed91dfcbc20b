/**
 * A lexicon's words from a list that is easy to read and review. Throws where a word is listed twice or has
 * a capital, so that a slip in a list cannot load.
 */
export function wordSet(list: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const word of list.trim().split(/\s+/)) {
    if (words.has(word)) throw new Error(`Listed twice: ${word}`)
    if (word !== word.toLowerCase()) throw new Error(`Not in lower case: ${word}`)
    words.add(word)
  }
  return words
}
