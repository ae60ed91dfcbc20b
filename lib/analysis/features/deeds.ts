import {
  copulas,
  deedNouns,
  formsOfBe,
  irregularParticiples,
  irregularPasts,
  stateParticiples,
} from '@/lib/lexicons/deed-words'
import { auxiliaries, calendarWords, clauseOpeners, numberWords } from '@/lib/lexicons/grammar-words'
import type { Span } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Words that tell of a deed without saying who does it. */
export interface AgentlessDeed extends Span {
  readonly form: 'passive' | 'noun'
}

interface Words {
  readonly text: string
  readonly words: readonly Token[]
}

const MOST_ADVERBS = 3
/** How many words after a verb its "by …" may stand. */
const AGENT_WITHIN = 10

/** The deeds of a sentence for which it names no agent, in order and disjoint; null where nothing and nobody acts. */
export function readDeeds(sentence: Words): readonly AgentlessDeed[] | null {
  const passives = findPassives(sentence)
  const nouns = findDeedNouns(sentence)
  const deeds = [
    ...passives.filter(({ hasAgent }) => !hasAgent),
    ...nouns.filter(({ hasAgent }) => !hasAgent),
  ]
  if (passives.length === 0 && nouns.length === 0 && !isActive(sentence)) return null
  return deeds.map(({ start, end, form }) => ({ start, end, form })).sort((a, b) => a.start - b.start)
}

interface Deed extends AgentlessDeed {
  readonly hasAgent: boolean
}

/** "was quickly | closed": a form of "be" and the next word that is no adverb. */
function findPassives(sentence: Words): readonly Deed[] {
  const { words } = sentence
  const found: Deed[] = []
  for (let i = 0; i < words.length; i++) {
    const be = words[i]
    if (!be || !formsOfBe.has(be.word)) continue
    const at = afterAdverbs(sentence, i + 1)
    const verb = words[at]
    if (!verb || !isParticiple(verb.word, words[at + 1]?.word) || !areTogether(sentence, i, at)) continue
    found.push({ start: be.start, end: verb.end, form: 'passive', hasAgent: hasAgentAfter(sentence, at) })
    i = at
  }
  return found
}

/** "the closure | of", unless it says whose: "Lopez’s closure of", "their closure of". */
function findDeedNouns(sentence: Words): readonly Deed[] {
  const { words } = sentence
  return words.flatMap(({ word, start, end }, i): readonly Deed[] => {
    if (words[i + 1]?.word !== 'of' || !deedNouns.has(word)) return []
    const hasOwner = words.slice(Math.max(0, i - 3), i).some((before) => OWNER.test(before.word))
    return [{ start, end, form: 'noun', hasAgent: hasOwner || hasAgentAfter(sentence, i + 1) }]
  })
}

const OWNER = /^(?:s|his|her|its|their|my|our|your|whose)$/

function afterAdverbs({ words }: Words, from: number): number {
  let at = from
  while (at - from < MOST_ADVERBS && isAdverb(words[at]?.word ?? '')) at++
  return at
}

const isAdverb = (word: string): boolean =>
  (auxiliaries.has(word) && !formsOfBe.has(word)) ||
  word === 'being' ||
  (word.endsWith('ly') && word.length > 4)

const isParticiple = (word: string, next: string | undefined): boolean => {
  if (word === 'set' && next === 'to') return false
  return irregularParticiples.has(word) || (isRegularPast(word) && !stateParticiples.has(word))
}

const isRegularPast = (word: string): boolean =>
  word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')

/** Whether nothing but white space stands between the words. */
function areTogether({ text, words }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [left, right] = [words[i], words[i + 1]]
    if (!left || !right || text.slice(left.end, right.start).trim() !== '') return false
  }
  return true
}

/** "by Lopez", but not "by Monday" or "by closing it", before the clause is over. */
function hasAgentAfter({ words }: Words, at: number): boolean {
  for (let i = at + 1; i <= at + AGENT_WITHIN; i++) {
    const word = words[i]?.word
    if (word === undefined || clauseOpeners.has(word) || formsOfBe.has(word)) return false
    if (word === 'by') return isAgent(words[i + 1]?.word ?? '')
  }
  return false
}

const isAgent = (word: string): boolean =>
  word !== '' &&
  !word.endsWith('ing') &&
  !/^\d/.test(word) &&
  !calendarWords.has(word) &&
  !numberWords.has(word) &&
  !/^(?:phone|mistake|then|now|far|car|train|air|sea|hand)$/.test(word)

const SUBJECT = /^(?:he|she|they|we|i|you|who)$/
const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|shall|should|did|does|do|don't|didn't|doesn't|won't|cannot|can't)$/

/** Whether a verb other than "be" and its like is active; a sentence without those has some other verb. */
function isActive({ words }: Words): boolean {
  if (!words.some(({ word }) => copulas.has(word))) return words.length > 2
  return words.some(({ word }, i) => {
    const before = words[i - 1]?.word ?? ''
    if (irregularPasts.has(word) || (isRegularPast(word) && !stateParticiples.has(word)))
      return !formsOfBe.has(before)
    if (word.endsWith('ing')) return formsOfBe.has(before)
    return (BEFORE_VERB.test(before) || SUBJECT.test(before)) && isPlainVerb(word)
  })
}

const isPlainVerb = (word: string): boolean =>
  !copulas.has(word) &&
  !auxiliaries.has(word) &&
  !/^(?:the|a|an|his|her|its|their|this|that|in|on|at)$/.test(word)
