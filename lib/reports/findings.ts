import type { Interval } from '@/lib/analysis/measures/measure'
import { namesFor } from '@/lib/reports/comparison/article-names'
import { type Direction, type Figure, figureOf } from '@/lib/reports/figure'
import { counted, listed, signed } from '@/lib/reports/wording'

/** What the findings read of an article on a dashboard. */
export interface Measured {
  readonly title: string
  readonly outlet: string | null
  readonly figures: readonly Figure[]
}

const MOST_NAMED = 3

const apart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low

interface Naming {
  readonly all: readonly Measured[]
  readonly target: string
}

/** " (Herald and Courier)", while the names are few. */
function namesOf(some: readonly Measured[], { all }: Naming): string {
  return some.length <= MOST_NAMED ? ` (${listed(some.map(namesFor(all)))})` : ''
}

const leaning = (lean: Lean, { all }: Naming) => all.filter((article) => leanOf(article) === lean)

/** What an article's tone is said to be; null where it says too little to be measured. */
type Lean = Direction | 'mixed' | null

/** Where both sides are strong that is said, whatever their balance. */
const leanOf = ({ figures }: Measured): Lean => {
  const { verdict, direction } = figureOf(figures, 'tone')
  return direction !== null && verdict === 'mixed' ? 'mixed' : direction
}

const predicates: readonly [Lean, (count: number) => string][] = [
  ['high', (count) => `${count === 1 ? 'is' : 'are'} on balance favourable`],
  ['low', (count) => `${count === 1 ? 'is' : 'are'} on balance unfavourable`],
  ['mixed', (count) => `${count === 1 ? 'is' : 'are'} mixed, with both sides strong`],
  ['undecided', () => 'cannot be told from neutral'],
]

/** Says of one article what it is, and of several how many are what. */
function directionFinding(naming: Naming): string | null {
  const [first, second] = naming.all
  if (first && !second) return soleFinding(first, naming)
  const clauses = predicates.flatMap(([lean, predicate]) => {
    const some = leaning(lean, naming)
    return some.length === 0 ? [] : [`${some.length} ${predicate(some.length)}${namesOf(some, naming)}`]
  })
  if (clauses.length === 0) return null
  return `Of ${counted(naming.all.length, 'article')} on ${naming.target}, ${listed(clauses)}.`
}

function soleFinding(article: Measured, { target }: Naming): string | null {
  const lean = leanOf(article)
  const predicate = predicates.find(([candidate]) => candidate === lean)?.[1]
  return predicate ? `The article on ${target} ${predicate(1)}.` : null
}

function unmeasuredFinding(naming: Naming): string | null {
  const some = leaning(null, naming)
  if (some.length === 0) return null
  const verb = some.length === 1 ? 'says' : 'say'
  return `${counted(some.length, 'article')}${namesOf(some, naming)} ${verb} too little about ${naming.target} to be measured.`
}

/** The two articles with the widest gap between their intervals, or that there is no gap between any two. */
function distanceFinding({ all }: Naming): string | null {
  const measured = all.flatMap((article) => {
    const { value, interval } = figureOf(article.figures, 'tone')
    return value === null || interval === null ? [] : [{ article, value, interval }]
  })
  const [lowest] = measured.toSorted((a, b) => a.interval.high - b.interval.high)
  const [highest] = measured.toSorted((a, b) => b.interval.low - a.interval.low)
  if (!lowest || !highest || measured.length < 2) return null
  if (!apart(lowest.interval, highest.interval)) {
    return 'No two articles can be told apart in tone: all their intervals overlap.'
  }
  const named = [lowest, highest].map(({ article, value }) => `${namesFor(all)(article)} (${signed(value)})`)
  return `${listed(named)} differ most clearly in tone.`
}

/** Articles whose own voice and sources both carry an interval, and those where the two do not overlap. */
function voiceFinding(naming: Naming): string | null {
  const both = naming.all.flatMap((article) => {
    const own = figureOf(article.figures, 'own-voice-tone').interval
    const sources = figureOf(article.figures, 'sources-tone').interval
    return own && sources ? [{ article, differs: apart(own, sources) }] : []
  })
  if (both.length === 0) return null
  const differing = both.filter(({ differs }) => differs).map(({ article }) => article)
  const enough = `${counted(both.length, 'article')} with enough of both`
  if (differing.length === 0)
    return `Own voice and sources cannot be told apart in ${both.length === 1 ? 'the' : 'any of the'} ${enough}.`
  return `Own voice and sources differ in ${differing.length} of the ${enough}${namesOf(differing, naming)}.`
}

/**
 * Up to four plain sentences on what differs in tone and what cannot be told apart. Something counts as
 * found only where a 95 % interval leaves out zero, or two intervals do not overlap.
 */
export function findingsOf(articles: readonly Measured[], target: string): readonly string[] {
  if (articles.length === 0) return []
  const naming = { all: articles, target }
  return [
    directionFinding(naming),
    distanceFinding(naming),
    voiceFinding(naming),
    unmeasuredFinding(naming),
  ].flatMap((finding) => finding ?? [])
}
