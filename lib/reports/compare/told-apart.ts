import { measures } from '@/lib/analysis/measures/registry'
import type { Comparison, Pairs } from '@/lib/comparison/comparison'
import { MOST_PAIRED } from '@/lib/comparison/pairs'
import { differenceInWords } from '@/lib/reports/difference-in-words'

/** What stands beside sentences on pairs. */
export const JUDGED_TOGETHER =
  'Whether two can be told apart is judged with all articles of the dashboard, because among many pairs some differ by chance.'

/** What stands in place of sentences where the articles of a dashboard are too many for pairs. */
export const NOT_PAIRED = `Whether two articles differ is told on dashboards of up to ${MOST_PAIRED} articles: of more pairs, too many would differ by chance alone. The intervals say how sure each number is.`

/**
 * A sentence for every two articles among those named, and for each of tone and own voice: whether they can be told
 * apart, all pairs of their dashboard taken together.
 */
export const toldApart = (
  { tone, ownVoice }: Pick<Comparison, 'tone' | 'ownVoice'>,
  names: ReadonlyMap<string, string>,
): readonly string[] => [tone, ownVoice].flatMap((pairs) => sentencesOf(pairs, names))

function sentencesOf(pairs: Pairs, names: ReadonlyMap<string, string>): readonly string[] {
  if (pairs.of !== 'articles') return []
  const label = measures.find(({ id }) => id === pairs.measure)?.label ?? pairs.measure
  const naming = { aspect: label.toLowerCase(), units: 'sentences', minimum: pairs.minimum }
  const sideOf = (id: string) => {
    const [name, article] = [names.get(id), pairs.articles.find((each) => each.id === id)]
    return name && article ? { name, value: article.value, n: article.scores.length } : null
  }
  return pairs.pairs.flatMap((pair) => {
    const [first, second] = [sideOf(pair.first), sideOf(pair.second)]
    return first && second ? [differenceInWords(pair, { first, second, ...naming })] : []
  })
}
