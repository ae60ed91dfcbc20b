import type { Attribution } from '@/lib/analysis/features/attributions'
import { tokensOf } from '@/lib/comparison/article-tokens'
import type { ComparedArticle, Passage } from '@/lib/comparison/compared-article'
import { startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** What one speaker is quoted with in one place: “We agreed,” he said. “We meet again.” is one run. */
export interface QuotationRun {
  readonly article: ComparedArticle
  readonly attributions: readonly Attribution[]
  /** The speaker's name as the article gives it, in full; null where it gives none. */
  readonly speaker: string | null
  /** The words inside the quotation marks. */
  readonly tokens: readonly Token[]
}

/** So many words between two quotations are no more than their reporting clause. */
const LONGEST_CLAUSE = 12
/** What a quotation breaks off with where a reporting clause follows; without it, “rocket man” and “fire and fury” are two. */
const BREAKS_OFF = /[,.;:!?…–—]/

/** The quotations of an article in order, those that a reporting clause breaks put together. */
export function quotationRunsOf(article: ComparedArticle): readonly QuotationRun[] {
  const tokens = tokensOf(article)
  const runs: Attribution[][] = []
  for (const attribution of article.attributions) {
    if (attribution.kind !== 'quotation') continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && breaksOff(article.text, last) && goesOn(tokens, last, attribution))
      run.push(attribution)
    else runs.push([attribution])
  }
  return runs.map((attributions) => ({
    article,
    attributions,
    speaker: attributions.find(({ name }) => name !== null)?.name ?? null,
    tokens: attributions.flatMap(({ content }) => startingIn(tokens, content)),
  }))
}

/** Inside its closing mark or right after it. */
const breaksOff = (text: string, { content }: Attribution): boolean =>
  BREAKS_OFF.test(text.slice(content.end - 2, content.end + 2))

function goesOn(tokens: readonly Token[], last: Attribution, next: Attribution): boolean {
  const between = { start: last.content.end, end: next.content.start }
  return (
    last.name !== null &&
    last.name === next.name &&
    between.start <= between.end &&
    startingIn(tokens, between).length <= LONGEST_CLAUSE
  )
}

/** Some of the run's words, from the first to before the last; null where there are none. */
export function passageOfRun({ article, tokens }: QuotationRun, from: number, to: number): Passage | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last && from < to ? { article: article.id, start: first.start, end: last.end } : null
}
