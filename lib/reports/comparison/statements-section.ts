import type { OwnStatement } from '@/lib/comparison/sentences/own-statements'
import type { SharedStatement } from '@/lib/comparison/statements'
import type { Compared, NamedArticle } from '@/lib/reports/comparison/compared'
import { type Quote, type QuotedSentence, quotingFrom } from '@/lib/reports/comparison/quoted-sentence'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { areFew, rowsIn, type Shown, shownAs, shownOf } from '@/lib/reports/comparison/shown'
import { counted } from '@/lib/reports/wording'
import { groupedBy } from '@/lib/text/grouped-by'

/** What several articles state. */
export interface StatementOfSeveral {
  readonly id: string
  /** "In all 5 articles", "In 3 of 5 articles". */
  readonly found: string
  /** The sentence that the others are most like, then some of the others. */
  readonly quotes: readonly QuotedSentence[]
  /** "and in 4 more articles"; null where all are here. */
  readonly more: string | null
}

/** What one article alone states. */
export interface StatementOfOne extends QuotedSentence {
  /** The sentence elsewhere that is nearest to it; null where none has any of its terms. */
  readonly nearest: QuotedSentence | null
}

export interface StatementsOfArticle {
  readonly article: NamedArticle
  readonly statements: Shown<StatementOfOne>
}

export interface StatementsSection {
  /** How many statements all articles, and several, have in common. */
  readonly summary: string
  readonly shared: Shown<StatementOfSeveral>
  readonly own: Shown<StatementsOfArticle>
}

export const statementsEntry: SectionEntry = {
  id: 'statements',
  heading: 'Told by several, told by one',
  help: 'Sentences that say the same in much the same words, and central sentences whose words were not found together in the others. The others may say it in words of their own.',
  onPaper: false,
}

const SHARED = { open: 4, most: 8 }
const OWN = { open: 8, most: 8 }
const OWN_OF_ONE = { open: 1, most: 3 }
const MOST_QUOTED = 3

/** What several articles state, and one alone; null where neither was found. */
export async function statementsSection(compared: Compared): Promise<StatementsSection | null> {
  const { shared, own } = compared.comparison.statements
  if (shared.length === 0 && own.length === 0) return null
  const several = shownOf(shared, SHARED)
  const alone = shownOf(ownByArticle(own, compared), OWN)
  const quote = await quotingFrom(compared, [
    ...rowsIn(several).flatMap(quotedOf),
    ...rowsIn(alone).flatMap(({ statements }) => rowsIn(statements).flatMap(sentencesOf)),
  ])
  return {
    summary: summaryOf(compared),
    shared: shownAs(several, (statement) => statementOfSeveral(statement, quote, compared)),
    own: shownAs(alone, ({ article, statements }) => ({
      article,
      statements: shownAs(statements, (statement) => statementOfOne(statement, quote)),
    })),
  }
}

/** The sentence at the centre, then the others in their order, as many as are quoted. */
const quotedOf = ({ passages, centre }: SharedStatement) =>
  [...passages.slice(centre, centre + 1), ...passages.toSpliced(centre, 1)].slice(0, MOST_QUOTED)

const sentencesOf = ({ passage, nearest }: OwnStatement) => (nearest ? [passage, nearest] : [passage])

function statementOfSeveral(
  statement: SharedStatement,
  quote: Quote,
  compared: Compared,
): StatementOfSeveral {
  const { passages } = statement
  const quotes = quotedOf(statement).map((passage) => quote(passage))
  const left = passages.length - quotes.length
  return {
    id: quotes.map(({ id }) => id).join(),
    found: foundIn(passages.length, compared.articles.length),
    quotes,
    more: left > 0 ? `and in ${counted(left, 'more article')}` : null,
  }
}

const foundIn = (count: number, of: number): string =>
  count === of ? `In all ${of} articles` : `In ${count} of ${of} articles`

interface OwnOfArticle {
  readonly article: NamedArticle
  readonly statements: Shown<OwnStatement>
}

/** Each article’s own statements, by articles; where those are many, the least found elsewhere come first. */
function ownByArticle(own: readonly OwnStatement[], compared: Compared): readonly OwnOfArticle[] {
  const isFew = areFew(compared)
  const ordered = isFew ? own : own.toSorted((a, b) => a.foundElsewhere - b.foundElsewhere)
  const byArticle = groupedBy(ordered, ({ passage }) => passage.article)
  return Array.from(byArticle, ([id, statements]) => ({
    article: compared.named(id),
    // Where articles are many each speaks once.
    statements: shownOf(isFew ? statements : statements.slice(0, 1), OWN_OF_ONE),
  }))
}

const statementOfOne = ({ passage, nearest }: OwnStatement, quote: Quote): StatementOfOne => ({
  ...quote(passage),
  nearest: nearest && quote(nearest),
})

function summaryOf({ articles, comparison: { statements } }: Compared): string {
  const { shared, inAll, own } = statements
  const several =
    shared.length === 0
      ? `No statement found in several of the ${articles.length} articles`
      : `${counted(shared.length, 'statement')} found in several of the ${articles.length} articles, ${inAll.length} of them in all`
  return `${several}; ${own.length} in one and not found in the others.`
}
