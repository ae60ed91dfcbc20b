import type { FactCell, FactRow, FactValue } from '@/lib/comparison/facts/fact-matrix'
import { type Compared, placeOfPassage } from '@/lib/reports/comparison/compared'
import { factValueInWords } from '@/lib/reports/comparison/fact-value-in-words'
import type { Quote, QuotedSentence } from '@/lib/reports/comparison/quoted-sentence'
import { voiceInWords } from '@/lib/reports/receipt'
import { counted, listed } from '@/lib/reports/wording'
import { groupedBy } from '@/lib/text/grouped-by'

export type FactState = FactCell['state']

export const stateInWords: Readonly<Record<FactState, string>> = {
  same: 'same',
  differs: 'differs',
  'not found': 'not found in this article',
}

/** A sentence that gives a value, and who says it. */
export interface SaidSentence extends QuotedSentence {
  readonly voice: string
}

/** One value of a fact, with the articles that give it. */
export interface FactAccount {
  /** "June 2018". */
  readonly value: string
  readonly state: FactState
  /** Where it is first given. */
  readonly href: string
  /** How many articles give it. */
  readonly n: number
  /** "Herald and Courier", or "14 articles". */
  readonly by: string
  /** The first of the sentences that give it, one an article where several do. */
  readonly said: readonly SaidSentence[]
}

interface Given extends FactValue {
  readonly state: FactState
}

/** Sentences that are quoted for one value. */
const MOST_SAID = 3
/** Articles that are named for one value; more are counted. */
const MOST_NAMED = 2

/** The values that a fact's cells give, those that most articles give first. */
export function accountsIn(
  cells: readonly FactCell[],
  { kind }: FactRow,
  compared: Compared,
): readonly OpenAccount[] {
  const byValue = groupedBy(
    cells.flatMap(({ state, values }) => values.map((value): Given => ({ ...value, state }))),
    ({ state, value }) => `${state} ${value}`,
  )
  return Array.from(byValue.values(), (given) => accountOf(given, kind, compared)).sort((a, b) => b.n - a.n)
}

/** An account whose sentences are not quoted yet. */
export interface OpenAccount extends Omit<FactAccount, 'said'> {
  readonly said: readonly FactValue[]
}

function accountOf(given: readonly Given[], kind: FactRow['kind'], compared: Compared): OpenAccount {
  const [first] = given
  if (!first) throw new Error('An account has a value')
  const firsts = given.filter(
    ({ passage }, i) => i === given.findIndex((other) => other.passage.article === passage.article),
  )
  const said = firsts.length > 1 ? firsts : given
  return {
    value: factValueInWords(first.value, kind),
    state: first.state,
    href: placeOfPassage(compared, first.passage),
    by: namesOf(firsts, compared),
    n: firsts.length,
    said: said.slice(0, MOST_SAID),
  }
}

function namesOf(given: readonly FactValue[], { named }: Compared): string {
  if (given.length > MOST_NAMED) return counted(given.length, 'article')
  return listed(given.map(({ passage }) => named(passage.article).name))
}

/** An account with its sentences in the words of the articles. */
export const quotedAccount = (account: OpenAccount, quote: Quote, { codebook }: Compared): FactAccount => ({
  ...account,
  said: account.said.map(({ passage, span, voice }) => ({
    ...quote(passage, span),
    voice: voiceInWords(voice, codebook),
  })),
})
