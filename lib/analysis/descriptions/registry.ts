import { type Description, describedText } from '@/lib/analysis/descriptions/description'
import { readingTime, sentenceCount, wordCount } from '@/lib/analysis/descriptions/length'
import { lexicalDiversity } from '@/lib/analysis/descriptions/lexical-diversity'
import { dates, numbers } from '@/lib/analysis/descriptions/numbers-and-dates'
import { readingEase, schoolGrade } from '@/lib/analysis/descriptions/readability'

/** The descriptions in the order they are shown. */
export const descriptions: readonly Description[] = [
  wordCount,
  sentenceCount,
  readingTime,
  readingEase,
  schoolGrade,
  lexicalDiversity,
  numbers,
  dates,
]

/** What a description says of one text. */
export interface Described {
  /** The description’s id. */
  readonly description: string
  /** Null where the text is too short to tell. */
  readonly value: number | null
}

/** Describes a text, in the registry’s order. Nothing of it is stored: it is worked out when it is shown. */
export function describeText(text: string): readonly Described[] {
  const ready = describedText(text)
  return descriptions.map(({ id, describe }) => ({ description: id, value: describe(ready) }))
}
