declare module 'vader-sentiment' {
  /** A sentence's words, and whether some of them, but not all, are in capitals. */
  interface SentiText {
    readonly words_and_emoticons: readonly string[]
    readonly is_cap_diff: boolean
  }

  export const SentimentIntensityAnalyzer: {
    /** `compound` lies in [-1, 1]. */
    polarity_scores(text: string): { readonly compound: number }
    /** Puts the valence of the word at `index` behind those of the words before it. */
    sentiment_valence(
      valence: 0,
      text: SentiText,
      word: string,
      index: number,
      valences: number[],
    ): readonly number[]
    but_check(words: readonly string[], valences: number[]): readonly number[]
    /** Of `text` only exclamation and question marks are read. */
    score_valence(valences: readonly number[], text: string): { readonly compound: number }
  }
}
