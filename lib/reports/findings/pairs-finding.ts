import type { Pairs } from '@/lib/comparison/comparison'
import type { Difference } from '@/lib/comparison/differences'
import type { PairsSection } from '@/lib/reports/comparison/pairs-section'
import { type Finding, linked, type Piece, sentence } from '@/lib/reports/findings/finding'
import { MOST_NAMED, type Naming } from '@/lib/reports/findings/measured'
import { counted, listed, nOf, signed } from '@/lib/reports/wording'
import { groupedBy } from '@/lib/text/grouped-by'

/** Every two articles, or outlets, in tone, with the section of the page that shows them. */
export interface PairsFound {
  readonly pairs: Pairs
  readonly section: PairsSection | null
}

/** Whose tone stands apart, or that nobody's can be told apart; null where no two are compared. */
export function pairsFinding({ pairs, section }: PairsFound, naming: Naming): Finding | null {
  const told = pairs.pairs.filter(({ verdict }) => verdict !== 'too few')
  const differing = told.filter(({ verdict }) => verdict === 'differs')
  const describe = describing(pairs, naming)
  const href = hrefOf(differing, { pairs, section })
  const parts = partsOf({ told, differing, describe, href, of: pairs.of })
  return parts && { about: 'pairs', parts, isTelling: true }
}

/** To the one pair that differs, else to all. */
function hrefOf(differing: readonly Difference[], { pairs, section }: PairsFound): string {
  const table = section?.tables.find(({ measure }) => measure === pairs.measure)
  const cell = table?.differing[0]
  return cell && differing.length === 1 ? `#${cell.id}` : '#pairs'
}

interface Told {
  /** Those compared. */
  readonly told: readonly Difference[]
  readonly differing: readonly Difference[]
  readonly describe: (id: string) => string
  readonly href: string
  readonly of: Pairs['of']
}

function partsOf(all: Told): Finding['parts'] | null {
  const { told, differing, href, of } = all
  if (told.length === 0) return null
  if (differing.length === 0) return noneApart(all)
  const [hub, partners] = mostOften(differing)
  if (partners.length === differing.length) return oneApart(hub, partners, all)
  const pairs = linked(`${differing.length} of ${counted(told.length, 'pair')}`, href)
  const most = `${all.describe(hub)} differs from ${partners.length} others`
  return sentence`In tone, ${pairs} of ${of} differ; ${most}.${restInWords(told.length - differing.length)}`
}

function noneApart({ told, describe, href, of }: Told): Finding['parts'] {
  const [pair, second] = told
  if (pair && !second) {
    const both = linked(listed([describe(pair.first), describe(pair.second)]), href)
    return sentence`In tone, ${both} are too close to call.`
  }
  return sentence`No two ${of} can be told apart in tone: all ${linked(`${told.length} pairs`, href)} are too close to call.`
}

/** Of one that every pair that differs has in it. */
function oneApart(
  hub: string,
  partners: readonly string[],
  { told, describe, href }: Told,
): Finding['parts'] {
  const others = told.filter(({ first, second }) => first === hub || second === hub).length
  const from = partners.length <= MOST_NAMED ? partners.map(describe) : []
  const count = `${partners.length} of ${others === 1 ? 'the 1 other' : `${others} others`}`
  const rest = told.length - partners.length
  return sentence`In tone, ${describe(hub)} differs from ${linked(from.length === 1 ? listed(from) : count, href)}${from.length > 1 ? `: ${listed(from)}` : ''}.${restInWords(rest)}`
}

function restInWords(rest: number): Piece {
  if (rest === 0) return ''
  return rest === 1
    ? ' The other pair is too close to call.'
    : ` The other ${rest} pairs are too close to call.`
}

/** Whoever is in most of the pairs, with those it is paired with. */
function mostOften(pairs: readonly Difference[]): readonly [string, readonly string[]] {
  const sides = pairs.flatMap(({ first, second }) => [
    { one: first, other: second },
    { one: second, other: first },
  ])
  const [[id, partners] = ['', []]] = [...groupedBy(sides, ({ one }) => one)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  return [id, partners.map(({ other }) => other)]
}

/** "Herald (+0.30, n = 14 sentences)", or of an outlet "(…, n = 5 articles)". */
function describing(pairs: Pairs, { nameOf }: Naming): (id: string) => string {
  const sides =
    pairs.of === 'articles'
      ? pairs.articles.map(({ id, value, scores }) => [id, nameOf(id), value, scores.length] as const)
      : pairs.outlets.map(({ outlet, value, articles }) => [outlet, outlet, value, articles.length] as const)
  const words = new Map(sides.map(([id, ...side]) => [id, sideInWords(side, pairs.of)]))
  return (id) => words.get(id) ?? id
}

const sideInWords = ([name, value, n]: readonly [string, number | null, number], of: Pairs['of']): string =>
  `${name} (${value === null ? '' : `${signed(value)}, `}${nOf(counted(n, of === 'articles' ? 'sentence' : 'article'))})`
