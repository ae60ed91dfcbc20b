const MOST_KEPT = 50_000

/** A function of a word that remembers its answers; forgets all when it remembers too many. */
export function remembered<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= MOST_KEPT) answers.clear()
    const fresh = answer(word)
    answers.set(word, fresh)
    return fresh
  }
}
