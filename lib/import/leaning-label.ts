/** Where somebody places an outlet, and who does: it is cited like any statement, and nothing here works it out. */
export interface LeaningLabel {
  /** In free words, e.g. "centre-left". */
  readonly leaning: string
  /** Who places it there and, if known, as of when, e.g. "Media Survey, as of 2020". */
  readonly ratedBy: string
}

/** "centre-left, as rated by Media Survey, as of 2020": a label is never shown without its source. */
export const leaningInWords = ({ leaning, ratedBy }: LeaningLabel): string =>
  `${leaning}, as rated by ${ratedBy}`
