import type { Passage } from '@/lib/comparison/compared-article'
import { passageOfRun, type QuotationRun } from '@/lib/comparison/quotations/quotation-runs'
import type { SameWords, WordRange } from '@/lib/comparison/stretches/stretch-match'
import { indexAt } from '@/lib/text/span'

/** Words of the fullest quotation that another one does not have. */
export interface Cut {
  /** Where they stand beside the words that both have. */
  readonly place: 'before' | 'within' | 'after'
  /** The words, in the article that quotes the most. */
  readonly passage: Passage
  /** Where, in the text of the article that leaves them out, they are missing. */
  readonly at: number
  /** Whether the shorter quotation shows by “…”, “...” or brackets that something is left out or changed there. */
  readonly marked: boolean
}

/** What a quotation is compared with, and the words that both have. */
export interface Kinship {
  readonly fullest: QuotationRun
  readonly same: readonly SameWords[]
  /** What the article has of the fullest in its other quotations, looked for where something is missing. */
  readonly elsewhere: () => readonly SameWords[]
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\[/

/**
 * What `here` leaves out of the sentences of the fullest quotation that have words in common with it, in order, but for what
 * its article quotes elsewhere.
 */
export function cutsOf(here: QuotationRun, { fullest, same, elsewhere }: Kinship): readonly Cut[] {
  const { from, to } = sentencesAround(fullest, same)
  const edges = [{ a: from, b: 0, length: 0 }, ...same, { a: to, b: here.tokens.length, length: 0 }]
  const gaps = edges.slice(1).flatMap((next, i) => gapBetween(edges[i], next) ?? [])
  if (gaps.length === 0) return []
  const told = elsewhere()
  return gaps.flatMap(({ missing, after, before }) => {
    const place = after === edges[0] ? 'before' : before === edges.at(-1) ? 'after' : 'within'
    const end = after.b + after.length
    const marked = ELLIPSIS.test(textBetween(here, end, before.b))
    return without(missing, told)
      .flatMap((left) => passageOfRun(fullest, left.from, left.to) ?? [])
      .map((passage) => ({ place, passage, at: endOfWord(here, end), marked }))
  })
}

/** Words of the fullest quotation that stand between two runs of words in common. */
interface Gap {
  readonly missing: WordRange
  readonly after: SameWords
  readonly before: SameWords
}

function gapBetween(after: SameWords | undefined, before: SameWords): Gap | null {
  const from = after ? after.a + after.length : before.a
  return after && from < before.a ? { missing: { from, to: before.a }, after, before } : null
}

/** What remains of a range once the words quoted elsewhere are taken out. */
const without = (range: WordRange, elsewhere: readonly SameWords[]): readonly WordRange[] =>
  elsewhere.reduce<readonly WordRange[]>(
    (left, { a, length }) =>
      left.flatMap(({ from, to }) =>
        [
          { from, to: Math.min(to, a) },
          { from: Math.max(from, a + length), to },
        ].filter((part) => part.from < part.to),
      ),
    [range],
  )

/** Where so many words of a run end. */
const endOfWord = ({ tokens, attributions }: QuotationRun, words: number): number =>
  tokens[words - 1]?.end ?? attributions[0]?.content.start ?? 0

/** The words of a run that stand in the sentences from the first to the last of those in common. */
function sentencesAround(run: QuotationRun, same: readonly SameWords[]): WordRange {
  const { sentences } = run.article
  const [first, last] = [same[0], same.at(-1)]
  const sentenceOf = (word: number) => indexAt(sentences, run.tokens[word]?.start ?? 0)
  const start = sentences[sentenceOf(first?.a ?? 0)]?.start ?? 0
  const end = sentences[sentenceOf(last ? last.a + last.length - 1 : 0)]?.end ?? 0
  const inside = run.tokens.filter((token) => start <= token.start && token.start < end)
  const from = run.tokens.findIndex((token) => token.start >= start)
  return { from, to: from + inside.length }
}

/** What is written between two words of a run, with whatever is changed there. */
function textBetween(run: QuotationRun, last: number, next: number): string {
  const { article, tokens, attributions } = run
  const start = endOfWord(run, last)
  const end = tokens[next]?.start ?? attributions.at(-1)?.content.end ?? start
  return article.text.slice(start, end)
}
