import { type Description, describedText } from '@/lib/analysis/descriptions/description'
import { readingTime, sentenceCount, wordCount } from '@/lib/analysis/descriptions/length'
import { lexicalDiversity } from '@/lib/analysis/descriptions/lexical-diversity'
import type { Named } from '@/lib/analysis/descriptions/named-in-text'
import { dates, numbers } from '@/lib/analysis/descriptions/numbers-and-dates'
import { people, places } from '@/lib/analysis/descriptions/people-and-places'
import { readingEase, schoolGrade } from '@/lib/analysis/descriptions/readability'
import type { Codebook } from '@/lib/lexicons/codebook'

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
  people,
  places,
]

/** What a description says of one text. */
export interface Described {
  readonly description: Description
  /** Null where the text is too short to tell. */
  readonly value: number | null
  /** What was counted, with its places in the text; empty for descriptions that name nothing. */
  readonly found: readonly Named[]
}

/** Describes a text, in the registry’s order. Nothing of it is stored: it is worked out when it is shown. */
export function describeText(text: string, codebook: Codebook): readonly Described[] {
  const ready = describedText(text, codebook)
  return descriptions.map((description) => ({
    description,
    value: description.describe(ready),
    found: description.find?.(ready) ?? [],
  }))
}
