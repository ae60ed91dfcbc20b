/** What a section of a comparison says of itself. */
export interface SectionEntry {
  /** Its id on the page and in addresses. */
  readonly id: string
  readonly heading: string
  /** One line on how to read it. */
  readonly help: string
  /** Whether it belongs on a printed handout. */
  readonly onPaper: boolean
}
