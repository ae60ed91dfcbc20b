import { findLabelledSpeech } from '@/lib/analysis/features/labelled-speech'
import { attributeQuotations, ownerOf } from '@/lib/analysis/features/quoted-speech'
import { findRepeatedSpeech } from '@/lib/analysis/features/repeated-speech'
import { findReports, type Report } from '@/lib/analysis/features/reports'
import type { Material } from '@/lib/analysis/features/scene'
import { contains, overlapping, type Span, startingIn } from '@/lib/text/span'

/** Somebody is said to have said or thought something. */
export interface Attribution {
  /** What they are said to have said. */
  readonly content: Span
  /** The words that say so: "said", "according to"; null where a quotation goes on or nobody is said to speak. */
  readonly cue: Span | null
  /** The words that name the source; null where they stand in another sentence or nowhere. */
  readonly source: Span | null
  /** The words that do nothing but introduce the content ("On Friday, Trump said that"); null where none do. */
  readonly frame: Span | null
  /** The cue's verb as written; null where there is none. */
  readonly verb: string | null
  /** Its infinitive; null where there is none. */
  readonly lemma: string | null
  /** Full name by the codebook or the text, else as written; null where nobody is said to speak. */
  readonly name: string | null
  /** Id of the codebook's camp; null where the source belongs to none. */
  readonly camp: string | null
  /** False where only a subordinate clause or a participle reports it. */
  readonly leads: boolean
  readonly kind: 'quotation' | 'paraphrase'
}

const MOST_WORDS_TO_QUOTE = 2

/** All attributions of a text, in the order of their contents. */
export function findAttributions(material: Material): readonly Attribution[] {
  const reports = findReports(material)
  const paraphrases = reports.flat().flatMap((report) => paraphraseOf(material, report))
  const quoted = attributeQuotations(material, reports)
  return [
    ...paraphrases,
    ...findLabelledSpeech(material, reports),
    ...quoted,
    ...findRepeatedSpeech(material, quoted),
  ].sort((a, b) => a.content.start - b.content.start)
}

/** What is reported in other words; what is a quotation but for a word or two counts as that: "reporters: “…”". */
function paraphraseOf({ tokens, quotations }: Material, report: Report): readonly Attribution[] {
  const content = report.said?.content
  if (!content) return []
  const quoted = overlapping(quotations, content)
  const words = startingIn(tokens, content)
  const own = words.filter((word) => !quoted.some((span) => contains(span, word))).length
  const isQuotation = own === 0 || (own <= MOST_WORDS_TO_QUOTE && words.length > 3 * own)
  if (quoted.length > 0 && isQuotation) return []
  return [{ content, kind: 'paraphrase', ...ownerOf(report) }]
}
