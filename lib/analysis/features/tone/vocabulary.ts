/** The words the models know: embedding row, dictionary valences, and whether they are common in lower case. */
export interface Vocabulary {
  readonly size: number
  readonly rowOf: (word: string) => number
  readonly isCommon: (word: string) => boolean
  /** Valence by VADER's lexicon (−4…4) and AFINN-165 (−5…5); zeros where unknown. */
  readonly valence: (row: number) => readonly [number, number]
}

/** The first `common` words are those commonly written in lower case; `valences` has two numbers a word. */
export function vocabularyOf(words: readonly string[], common: number, valences: Int8Array): Vocabulary {
  const rows = new Map(words.map((word, row) => [word, row]))
  return {
    size: words.length,
    rowOf: (word) => rows.get(word) ?? -1,
    isCommon: (word) => (rows.get(word) ?? common) < common,
    valence: (row) => (row < 0 ? [0, 0] : [(valences[2 * row] ?? 0) / 25, valences[2 * row + 1] ?? 0]),
  }
}
