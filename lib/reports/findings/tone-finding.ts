import { type Direction, figureOf } from '@/lib/reports/figure'
import { type Finding, linked, listedPieces, sentence } from '@/lib/reports/findings/finding'
import { inBrackets, type Measured, type Naming } from '@/lib/reports/findings/measured'
import { counted, nOf, signed } from '@/lib/reports/wording'

/** What an article's tone is said to be; null where it says too little to be measured. */
type Lean = Direction | 'mixed' | null

/** Where both sides are strong that is said, whatever their balance. */
const leanOf = ({ figures }: Measured): Lean => {
  const { verdict, direction } = figureOf(figures, 'tone')
  return direction !== null && verdict === 'mixed' ? 'mixed' : direction
}

const be = (count: number): string => (count === 1 ? 'is' : 'are')

const predicates: readonly [Lean, (count: number) => string][] = [
  ['high', (count) => `${be(count)} on balance favourable`],
  ['low', (count) => `${be(count)} on balance unfavourable`],
  ['mixed', (count) => `${be(count)} mixed, with both sides strong`],
  ['undecided', () => 'cannot be told from neutral'],
  [null, (count) => `${count === 1 ? 'says' : 'say'} too little to be measured`],
]

/** What one article's tone is, or how many of several have which. */
export function toneFinding(naming: Naming): Finding {
  const [first, second] = naming.all
  const parts = first && !second ? ofOne(first, naming) : ofSeveral(naming)
  return { about: 'tone', parts, isTelling: true }
}

function ofSeveral(naming: Naming): Finding['parts'] {
  const clauses = predicates.flatMap(([lean, predicate]) => {
    const some = naming.all.filter((article) => leanOf(article) === lean)
    return some.length === 0 ? [] : [`${some.length} ${predicate(some.length)}${inBrackets(some, naming)}`]
  })
  const all = linked(counted(naming.all.length, 'article'), '#tone')
  return sentence`Of ${all} on ${naming.target}, ${listedPieces(clauses)}.`
}

function ofOne(article: Measured, { target }: Naming): Finding['parts'] {
  const { value, n } = figureOf(article.figures, 'tone')
  const lean = leanOf(article)
  const predicate = predicates.find(([candidate]) => candidate === lean)?.[1](1) ?? ''
  const rest = nOf(counted(n, 'sentence'))
  const numbers = linked(value === null ? rest : `${signed(value)}, ${rest}`, '#tone')
  return sentence`The article on ${target} ${predicate}: ${numbers}.`
}
