import type { AspectCoverage } from '@/lib/comparison/coverage'
import type { Statements } from '@/lib/comparison/statements'
import { type Finding, linked, type Piece, sentence } from '@/lib/reports/findings/finding'
import { MOST_NAMED, type Naming } from '@/lib/reports/findings/measured'
import { counted, listed } from '@/lib/reports/wording'

/** What articles speak of. */
export interface Covered {
  readonly coverage: readonly AspectCoverage[]
  readonly statements: Statements
}

/** One sentence alone may be found by a word that means something else. */
const FEWEST_SENTENCES = 2
/** Of more articles each has statements of its own. */
const MOST_COMPARED = 8

/** What all articles speak of, and what is found in one alone; null where neither can be told. */
export function coverageFinding(covered: Covered, naming: Naming): Finding | null {
  if (naming.all.length < 2) return null
  const together = togetherInWords(covered, naming)
  const alone = aloneInWords(covered, naming)
  if (together === null && alone === null) return null
  const space = together === null || alone === null ? '' : ' '
  const parts = sentence`${together ?? ''}${space}${alone ?? ''}`
  return { about: 'coverage', parts, isTelling: true }
}

/** What all speak of or state; else what most do. */
function togetherInWords({ coverage, statements }: Covered, { all }: Naming): Piece | null {
  const common = byFound(coverage)
  const inAll = common.filter(({ found }) => found === all.length)
  const everyone = all.length === 2 ? 'Both articles' : `All ${all.length} articles`
  if (inAll.length > 0) return [linked(everyone, '#coverage'), ` speak of ${labelsOf(inAll)}.`]
  const stated = statements.inAll.length
  if (stated > 0)
    return [
      linked(counted(stated, 'statement'), '#statements'),
      stated === 1 ? ' is' : ' are',
      ` found in ${everyone.charAt(0).toLowerCase()}${everyone.slice(1)}.`,
    ]
  const [first] = common
  if (!first || first.found * 2 <= all.length) return null
  const most = common.filter(({ found }) => found === first.found)
  const verb = most.length > 1 ? ' are each' : ' is'
  return [
    labelsOf(most),
    verb,
    ' found in ',
    linked(`${first.found} of ${all.length} articles`, '#coverage'),
    '.',
  ]
}

const byFound = (coverage: readonly AspectCoverage[]): readonly AspectCoverage[] =>
  coverage.toSorted((a, b) => b.found - a.found || sentencesOf(b) - sentencesOf(a))

const sentencesOf = ({ articles }: AspectCoverage): number =>
  articles.reduce((sum, { mentions }) => sum + mentions.length, 0)

/** Named by their labels; the last of many by their number. */
function labelsOf(aspects: readonly AspectCoverage[]): string {
  const named = aspects.slice(0, MOST_NAMED).map(({ label }) => `“${label}”`)
  const more = aspects.length - named.length
  return listed(more > 0 ? [...named, `${counted(more, 'aspect')} more`] : named)
}

/** Aspects that one article alone speaks of more than once; else what it alone states, of few articles. */
function aloneInWords({ coverage, statements }: Covered, naming: Naming): Piece | null {
  const alone = coverage
    .filter((aspect) => aspect.found === 1 && sentencesOf(aspect) >= FEWEST_SENTENCES)
    .toSorted((a, b) => sentencesOf(b) - sentencesOf(a))
    .slice(0, MOST_NAMED)
  if (alone.length > 0) {
    const places = alone.map((aspect) => placeInWords(aspect, naming))
    return ['Aspects ', linked('found in one article alone', '#coverage'), `: ${listed(places)}.`]
  }
  const own = statements.own.length
  if (own === 0 || naming.all.length > MOST_COMPARED) return null
  const number = linked(counted(own, 'statement'), '#statements')
  return [number, own === 1 ? ' of one article is' : ' of single articles are', ' not found in the others.']
}

/** "“Human rights” in Herald (4 sentences)". */
function placeInWords(aspect: AspectCoverage, { nameOf }: Naming): string {
  const article = aspect.articles.find(({ mentions }) => mentions.length > 0)?.article ?? ''
  return `“${aspect.label}” in ${nameOf(article)} (${counted(sentencesOf(aspect), 'sentence')})`
}
