import type { FactRow } from '@/lib/comparison/facts/fact-matrix'
import type { Compared, NamedArticle } from '@/lib/reports/comparison/compared'
import {
  accountsIn,
  type FactAccount,
  type FactState,
  type OpenAccount,
  quotedAccount,
} from '@/lib/reports/comparison/fact-accounts'
import { factAnchor } from '@/lib/reports/comparison/fact-anchor'
import { type Quote, quotingFrom } from '@/lib/reports/comparison/quoted-sentence'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { areFew, rowsIn, type Shown, shownAs, shownOf } from '@/lib/reports/comparison/shown'
import { counted } from '@/lib/reports/wording'

/** What one article gives for a fact, value by value. */
export interface FactOfArticle {
  readonly article: NamedArticle
  readonly state: FactState
  readonly accounts: readonly FactAccount[]
}

/** A fact that several articles speak of. */
interface FactHead {
  /** Its id on the page. */
  readonly id: string
  readonly label: string
  readonly differs: boolean
  /** "Found in 4 of 5 articles; 1 differs." */
  readonly summary: string
}

export interface FactAcross extends FactHead {
  /** One for each article. */
  readonly cells: readonly FactOfArticle[]
}

export interface FactByValue extends FactHead {
  readonly accounts: readonly FactAccount[]
  /** "and 2 more values"; null where all are here. */
  readonly more: string | null
}

/** Facts against articles; facts with the articles of each value where the articles are many. */
export type FactsSection = { readonly summary: string } & (
  | { readonly of: 'few'; readonly articles: readonly NamedArticle[]; readonly facts: Shown<FactAcross> }
  | { readonly of: 'many'; readonly facts: Shown<FactByValue> }
)

export const factsEntry: SectionEntry = {
  id: 'facts',
  heading: 'Facts side by side',
  help: 'When and where, how many, how long: what at least two articles tell of the same event, person or thing. Only plain forms are read, so what is not found in an article may be there in other words.',
  onPaper: true,
}

const LIMITS = { open: 12, most: 36 }
/** Values of one fact where articles are many, those of most articles. */
const MOST_VALUES = 6

/** The facts of a comparison, those that differ first; null where no two articles speak of one. */
export async function factsSection(compared: Compared): Promise<FactsSection | null> {
  const { facts } = compared.comparison
  if (facts.length === 0) return null
  const shown = shownOf(facts, LIMITS)
  const summary = summaryOf(facts)
  if (areFew(compared)) {
    return { of: 'few', summary, articles: compared.articles, facts: await across(shown, compared) }
  }
  return { of: 'many', summary, facts: await byValue(shown, compared) }
}

async function across(shown: Shown<FactRow>, compared: Compared): Promise<Shown<FactAcross>> {
  const open = shownAs(shown, (fact) => ({
    ...headOf(fact),
    cells: fact.cells.map((cell) => ({ ...cell, accounts: accountsIn([cell], fact, compared) })),
  }))
  const quote = await quotingAll(
    rowsIn(open).flatMap(({ cells }) => cells.flatMap(({ accounts }) => accounts)),
    compared,
  )
  return shownAs(open, (fact) => ({
    ...fact,
    cells: fact.cells.map(({ article, state, accounts }) => ({
      article: compared.named(article),
      state,
      accounts: accounts.map((account) => quotedAccount(account, quote, compared)),
    })),
  }))
}

async function byValue(shown: Shown<FactRow>, compared: Compared): Promise<Shown<FactByValue>> {
  const open = shownAs(shown, (fact) => {
    const accounts = accountsIn(fact.cells, fact, compared)
    const left = accounts.length - MOST_VALUES
    const more = left > 0 ? `and ${counted(left, 'more value')}` : null
    return { ...headOf(fact), accounts: accounts.slice(0, MOST_VALUES), more }
  })
  const quote = await quotingAll(
    rowsIn(open).flatMap(({ accounts }) => accounts),
    compared,
  )
  return shownAs(open, (fact) => ({
    ...fact,
    accounts: fact.accounts.map((account) => quotedAccount(account, quote, compared)),
  }))
}

const quotingAll = (accounts: readonly OpenAccount[], compared: Compared): Promise<Quote> =>
  quotingFrom(
    compared,
    accounts.flatMap(({ said }) => said.map(({ passage }) => passage)),
  )

function headOf(fact: FactRow): FactHead {
  const speaking = fact.cells.filter(({ values }) => values.length > 0).length
  const differing = fact.cells.filter(({ state }) => state === 'differs').length
  const found = `Found in ${speaking} of ${counted(fact.cells.length, 'article')}`
  return {
    id: factAnchor(fact),
    label: fact.label,
    differs: differing > 0,
    summary: `${found}${differing === speaking ? ', which differ' : differenceOf(differing)}.`,
  }
}

const differenceOf = (differing: number): string =>
  differing === 0
    ? ', which agree'
    : `; ${differing} ${differing === 1 ? 'differs' : 'differ'} from the others`

function summaryOf(facts: readonly FactRow[]): string {
  const differing = facts.filter(({ cells }) => cells.some(({ state }) => state === 'differs')).length
  if (differing > 0) return `The articles differ on ${differing} of ${counted(facts.length, 'fact')} ${TOLD}.`
  return facts.length === 1
    ? `The articles agree on the one fact ${TOLD}.`
    : `The articles agree on all ${facts.length} facts ${TOLD}.`
}

const TOLD = 'that at least two of them tell'
