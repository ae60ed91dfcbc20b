import { z } from 'zod'

/** Words that are offered for a leaning; any others may be typed. */
export const suggestedLeanings = [
  ...['left', 'centre-left', 'centre', 'centre-right', 'right'],
  'state-owned',
] as const

const words = (missing: string, maximum: number) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(maximum, `Shorten this to ${maximum} characters.`)
    .transform((text) => text.replace(/\s+/g, ' '))

/** Where somebody places an outlet, and who does: it is cited like any statement, and nothing here works it out. */
export const leaningLabelSchema = z.object({
  /** In free words, e.g. "centre-left". */
  leaning: words('Say where the outlet is placed.', 60),
  /** Who places it there and, if known, as of when, e.g. "Media Survey, as of 2020". */
  ratedBy: words('Say who rates the outlet so: a label is only kept with its source.', 200),
})

export type LeaningLabel = Readonly<z.infer<typeof leaningLabelSchema>>

/** "centre-left, as rated by Media Survey, as of 2020": a label is never shown without its source. */
export const leaningInWords = ({ leaning, ratedBy }: LeaningLabel): string =>
  `${leaning}, as rated by ${ratedBy}`
