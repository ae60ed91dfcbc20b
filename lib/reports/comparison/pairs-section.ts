import { measures } from '@/lib/analysis/measures/registry'
import type { Pairs } from '@/lib/comparison/comparison'
import type { Difference, DifferenceVerdict } from '@/lib/comparison/differences'
import type { Compared } from '@/lib/reports/comparison/compared'
import { type OutletStrips, outletStrips } from '@/lib/reports/comparison/outlet-strips'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { type ComparedSide, differenceInWords } from '@/lib/reports/difference-in-words'
import type { Place } from '@/lib/reports/place'
import { sideBySideHref } from '@/lib/reports/side-by-side'

/** Two articles, or outlets, in one measure. */
export interface PairCell {
  /** Part of addresses. */
  readonly id: string
  readonly verdict: DifferenceVerdict
  readonly difference: Difference
  /** The two, in the order of the difference. */
  readonly sides: readonly [ComparedSide, ComparedSide]
  readonly sentence: string
  /** Where both are read side by side; null of outlets. */
  readonly href: string | null
}

export interface PairRow {
  readonly name: string
  /** Null of outlets. */
  readonly href: string | null
  /** Sentences of an article, articles of an outlet. */
  readonly n: number
  /** One for each row before this one. */
  readonly cells: readonly PairCell[]
}

/** Every two articles, or outlets, in one measure. */
export interface PairTable {
  readonly measure: string
  readonly label: string
  /** Null of articles, whose values have a chart of their own. */
  readonly strips: OutletStrips | null
  readonly rows: readonly PairRow[]
  /** Which differ, in words; "none". */
  readonly summary: string
  readonly differing: readonly PairCell[]
}

export interface PairsSection {
  readonly of: Pairs['of']
  readonly tables: readonly PairTable[]
}

export const pairsEntry: SectionEntry = {
  id: 'pairs',
  heading: 'What can be told apart',
  help: 'Every two side by side. They differ only where chance would hardly make so large a difference, all pairs taken together; everything else is too close to call.',
  onPaper: true,
}

/** Article against article in tone and in own voice; null where there is only one. */
export function pairsSection(compared: Compared): PairsSection | null {
  const { tone, ownVoice } = compared.comparison
  if (compared.articles.length < 2) return null
  return { of: tone.of, tables: [tone, ownVoice].map((pairs) => pairTable(pairs, compared)) }
}

interface Side extends ComparedSide {
  readonly id: string
  readonly href: string | null
}

const sidesOf = (pairs: Pairs, { named }: Compared): readonly Side[] =>
  pairs.of === 'articles'
    ? pairs.articles.map(({ id, value, scores }) => {
        const { name, href } = named(id)
        return { id, name, href, value, n: scores.length }
      })
    : pairs.outlets.map(({ outlet, value, articles }) => {
        return { id: outlet, name: outlet, href: null, value, n: articles.length }
      })

function pairTable(pairs: Pairs, compared: Compared): PairTable {
  const label = measures.find(({ id }) => id === pairs.measure)?.label ?? pairs.measure
  const sides = sidesOf(pairs, compared).filter(({ id }) =>
    pairs.pairs.some(({ first, second }) => first === id || second === id),
  )
  const cellOf = cellsBy(pairs, { sides, aspect: label.toLowerCase(), place: compared.place })
  const rows = sides.map(({ id, name, href, n }, index) => ({
    ...{ name, href, n },
    cells: sides.slice(0, index).flatMap((other) => cellOf(other.id, id) ?? []),
  }))
  const differing = rows.flatMap(({ cells }) => cells).filter(({ verdict }) => verdict === 'differs')
  const strips = outletStrips(pairs, compared)
  return { measure: pairs.measure, label, strips, rows, summary: summaryOf(pairs, differing), differing }
}

interface Spoken {
  readonly sides: readonly Side[]
  readonly aspect: string
  readonly place: Place
}

/** Finds the cell of two sides, in the order of the sides. */
function cellsBy(
  pairs: Pairs,
  { sides, aspect, place }: Spoken,
): (first: string, second: string) => PairCell | null {
  const byId = new Map(sides.map((side, index) => [side.id, { ...side, index }]))
  const cells = new Map(
    pairs.pairs.map((pair) => [
      `${pair.first}\n${pair.second}`,
      cellFrom(pair, { pairs, byId, aspect, place }),
    ]),
  )
  return (first, second) => cells.get(`${first}\n${second}`) ?? null
}

interface Setting {
  readonly pairs: Pairs
  readonly byId: ReadonlyMap<string, Side & { readonly index: number }>
  readonly aspect: string
  readonly place: Place
}

function cellFrom(pair: Difference, { pairs, byId, aspect, place }: Setting): PairCell | null {
  const [first, second] = [byId.get(pair.first), byId.get(pair.second)]
  if (!first || !second) return null
  const units = pairs.of === 'articles' ? 'sentences' : 'articles'
  return {
    id: `${pairs.measure}-${first.index + 1}-${second.index + 1}`,
    verdict: pair.verdict,
    difference: pair,
    sides: [first, second],
    sentence: differenceInWords(pair, { first, second, aspect, units, minimum: pairs.minimum }),
    href:
      pairs.of === 'articles'
        ? sideBySideHref(place, { articles: [pair.first, pair.second], kind: null })
        : null,
  }
}

function summaryOf(pairs: Pairs, differing: readonly PairCell[]): string {
  const told = pairs.pairs.filter(({ verdict }) => verdict !== 'too few').length
  if (told === 0) return `Too few ${pairs.of === 'articles' ? 'sentences' : 'articles'} to compare any two.`
  if (differing.length === 0) return `None of the ${told} pairs differs: all are too close to call.`
  return `${differing.length} of ${told} pairs ${differing.length === 1 ? 'differs' : 'differ'}.`
}
