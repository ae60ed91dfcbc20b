import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { type Cut, cutsOf, type Kinship } from '@/lib/comparison/quotations/quotation-cuts'
import { passageOfRun, type QuotationRun } from '@/lib/comparison/quotations/quotation-runs'
import { indexAt } from '@/lib/text/span'

/** How one article quotes words that others quote too. */
export interface QuotedHere {
  readonly article: string
  /** All that is quoted in that place, reporting clauses inside it included. */
  readonly quotation: Passage
  /** From the first to the last of the words that the fullest quotation has too. */
  readonly common: Passage
  /** As the article names the speaker, in full; null where it names none. */
  readonly speaker: string | null
  /** Id of the codebook's camp; null where the speaker belongs to none. */
  readonly camp: string | null
  /** The reporting verb as written, and where it stands; null where there is none. */
  readonly verb: { readonly written: string; readonly passage: Passage } | null
  /** The sentences before and after; null at the text's beginning and end. */
  readonly before: Passage | null
  readonly after: Passage | null
  /** What it leaves out of the fullest quotation’s sentences; empty for that one itself. */
  readonly cuts: readonly Cut[]
}

/** How a quotation stands in its article, beside the fullest one. */
export function quotedHere(run: QuotationRun, kinship: Kinship): readonly QuotedHere[] {
  const { fullest, same } = kinship
  const [first, last] = [same[0], same.at(-1)]
  const common = first && last ? passageOfRun(run, first.b, last.b + last.length) : null
  const [start, end] = [run.attributions[0]?.content.start, run.attributions.at(-1)?.content.end]
  if (!common || start === undefined || end === undefined) return []
  const article = run.article.id
  const quotation = { article, start, end }
  return [
    {
      article,
      quotation,
      common,
      ...reportOf(run),
      ...around(run.article, quotation),
      cuts: run === fullest ? [] : cutsOf(run, kinship),
    },
  ]
}

function reportOf({
  article,
  attributions,
  speaker,
}: QuotationRun): Pick<QuotedHere, 'speaker' | 'camp' | 'verb'> {
  const reported = attributions.find(({ verb, cue }) => verb !== null && cue !== null)
  const verb =
    reported?.verb && reported.cue
      ? { written: reported.verb, passage: { article: article.id, ...reported.cue } }
      : null
  const camp = attributions.find(({ name }) => name === speaker)?.camp ?? null
  return { speaker, camp, verb }
}

function around(
  { id, sentences }: ComparedArticle,
  { start, end }: Passage,
): Pick<QuotedHere, 'before' | 'after'> {
  const before = sentences[indexAt(sentences, start) - 1]
  const after = sentences[indexAt(sentences, end - 1) + 1]
  return {
    before: before ? { article: id, ...before } : null,
    after: after ? { article: id, ...after } : null,
  }
}
