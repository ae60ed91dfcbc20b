/** A number for each word, the same one wherever it stands: numbers compare faster than words. */
export type WordIds = (word: string) => number

export function wordIds(): WordIds {
  const ids = new Map<string, number>()
  return (word) => {
    const known = ids.get(word)
    if (known !== undefined) return known
    ids.set(word, ids.size)
    return ids.size - 1
  }
}
