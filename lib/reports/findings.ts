import type { Interval } from '@/lib/analysis/measures/measure'
import { type Figure, figureOf } from '@/lib/reports/figure'
import { counted, listed, signed } from '@/lib/reports/wording'

/** What the findings read of an article on a dashboard. */
export interface Measured {
  readonly title: string
  readonly outlet: string | null
  readonly figures: readonly Figure[]
}

const MOST_NAMED = 3

type Side = 'favourable' | 'unfavourable' | 'undecided' | 'unmeasured'

function sideOf({ interval }: Figure): Side {
  if (!interval) return 'unmeasured'
  if (interval.low > 0) return 'favourable'
  return interval.high < 0 ? 'unfavourable' : 'undecided'
}

const apart = (a: Interval, b: Interval): boolean => a.high < b.low || b.high < a.low

/** Names articles by their outlet; by their title too where an outlet has several here, or none is given. */
function namesFor(articles: readonly Measured[]): (article: Measured) => string {
  const outlets = articles.map(({ outlet }) => outlet)
  const isAlone = (outlet: string) => outlets.indexOf(outlet) === outlets.lastIndexOf(outlet)
  return ({ title, outlet }) => {
    if (outlet === null) return `“${title}”`
    return isAlone(outlet) ? outlet : `${outlet} (“${title}”)`
  }
}

interface Naming {
  readonly all: readonly Measured[]
  readonly target: string
}

/** " (Herald and Courier)", while the names are few. */
function namesOf(some: readonly Measured[], { all }: Naming): string {
  return some.length <= MOST_NAMED ? ` (${listed(some.map(namesFor(all)))})` : ''
}

const onSide = (side: Side, { all }: Naming) =>
  all.filter(({ figures }) => sideOf(figureOf(figures, 'tone')) === side)

const predicates: readonly [Side, (count: number) => string][] = [
  ['favourable', (count) => `${count === 1 ? 'is' : 'are'} on balance favourable`],
  ['unfavourable', (count) => `${count === 1 ? 'is' : 'are'} on balance unfavourable`],
  ['undecided', () => 'cannot be told from neutral'],
]

function directionFinding(naming: Naming): string | null {
  const clauses = predicates.flatMap(([side, predicate]) => {
    const some = onSide(side, naming)
    return some.length === 0 ? [] : [`${some.length} ${predicate(some.length)}${namesOf(some, naming)}`]
  })
  if (clauses.length === 0) return null
  return `Of ${counted(naming.all.length, 'article')} on ${naming.target}, ${listed(clauses)}.`
}

function unmeasuredFinding(naming: Naming): string | null {
  const some = onSide('unmeasured', naming)
  if (some.length === 0) return null
  const verb = some.length === 1 ? 'says' : 'say'
  return `${counted(some.length, 'article')}${namesOf(some, naming)} ${verb} too little about ${naming.target} to be measured.`
}

/** The two articles furthest apart in tone, if their intervals do not touch. */
function distanceFinding({ all }: Naming): string | null {
  const measured = all
    .flatMap((article) => {
      const { value, interval } = figureOf(article.figures, 'tone')
      return value === null || interval === null ? [] : [{ article, value, interval }]
    })
    .sort((a, b) => a.value - b.value)
  const [lowest, highest] = [measured.at(0), measured.at(-1)]
  if (!lowest || !highest || lowest === highest) return null
  if (!apart(lowest.interval, highest.interval)) {
    return 'No two articles can be told apart in tone: all their intervals overlap.'
  }
  const nameOf = namesFor(all)
  return `${nameOf(lowest.article)} (${signed(lowest.value)}) and ${nameOf(highest.article)} (${signed(highest.value)}) differ most in tone.`
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
  if (differing.length === 0) return `Own voice and sources cannot be told apart in any of the ${enough}.`
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
