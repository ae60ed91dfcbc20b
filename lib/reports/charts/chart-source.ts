/** What an image says of where it comes from. */
export interface ChartSource {
  /** The dashboard’s, or the article’s. */
  readonly title: string
  readonly address: string
  /** What it is of: "5 articles, 3 outlets", "12 of 60 articles". */
  readonly articles: string
  readonly made: Date
}
