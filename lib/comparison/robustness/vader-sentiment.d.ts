declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    /** `compound` lies in [-1, 1]. */
    polarity_scores(text: string): { readonly compound: number }
  }
}
