import { findActives } from '@/lib/analysis/features/active-deeds'
import { hasActiveVerb } from '@/lib/analysis/features/active-sentence'
import { campsAfter, objectCamps, ownerCamps, subjectCamps } from '@/lib/analysis/features/deed-camps'
import {
  areTogether,
  type DeedSentence,
  isParticiple,
  skipAdverbs,
  type VerbGroup,
  wordOf,
} from '@/lib/analysis/features/deed-sentence'
import { deedNouns, formsOfBe, thinkingParticiples } from '@/lib/lexicons/deed-words'
import { calendarWords, clauseOpeners, numberWords } from '@/lib/lexicons/grammar-words'
import type { Span } from '@/lib/text/span'

/** Words that tell of a deed, and who figures in it. */
export interface Deed extends Span {
  readonly form: 'active' | 'passive' | 'noun'
  /** Whether the sentence says who or what does it; an active verb always does. */
  readonly hasAgent: boolean
  /** Ids of the camps that are said to do it. */
  readonly acting: readonly string[]
  /** Ids of the camps to which it is said to be done. */
  readonly affected: readonly string[]
}

/** How many words after a verb its "by …" may stand. */
const AGENT_WITHIN = 10

/** The deeds of a sentence in order; null where nothing and nobody acts. */
export function readDeeds(sentence: DeedSentence): readonly Deed[] | null {
  const deeds = findDeeds(sentence)
  return deeds.length === 0 && !hasActiveVerb(sentence) ? null : deeds
}

function findDeeds(sentence: DeedSentence): readonly Deed[] {
  const passives = findPassives(sentence)
  const actives = findActives(
    sentence,
    passives.map(({ verb }) => verb),
  )
  return [
    ...passives.map((group) => passiveDeed(sentence, group)),
    ...findDeedNouns(sentence),
    ...actives.map(({ group, subject }): Deed => {
      const affected = objectCamps(sentence, group.verb + 1)
      return { ...spanOf(sentence, group), form: 'active', hasAgent: true, acting: subject, affected }
    }),
  ].sort((a, b) => a.start - b.start)
}

const spanOf = ({ words }: DeedSentence, { first, verb }: VerbGroup): Span => ({
  start: words[first]?.start ?? 0,
  end: words[verb]?.end ?? 0,
})

/** "was quickly closed": a form of "be" and the next word that is no adverb; or "closed by Lopez" without one. */
function findPassives(sentence: DeedSentence): readonly VerbGroup[] {
  const found: VerbGroup[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    const verb = formsOfBe.has(wordOf(sentence, i)) ? skipAdverbs(sentence, i + 1) : i
    const isPassive = verb > i ? areTogether(sentence, i, verb) : isReduced(sentence, i)
    if (!isPassive || !isParticiple(wordOf(sentence, verb), wordOf(sentence, verb + 1))) continue
    found.push({ first: i, verb })
    i = verb
  }
  return found
}

const isReduced = (sentence: DeedSentence, at: number): boolean =>
  wordOf(sentence, at + 1) === 'by' &&
  areTogether(sentence, at, at + 1) &&
  isAgentAt(sentence, at + 2) &&
  !/^(?:has|have|had)$/.test(wordOf(sentence, at - 1))

function passiveDeed(sentence: DeedSentence, group: VerbGroup): Deed {
  const thought = tellsThought(sentence, group)
  const by = thought ? null : agentAfter(sentence, group.verb)
  return {
    ...spanOf(sentence, group),
    form: 'passive',
    hasAgent: by !== null,
    acting: by === null ? [] : campsAfter(sentence, by),
    affected: thought ? [] : subjectCamps(sentence, group.first),
  }
}

/** "is expected to" */
const tellsThought = (sentence: DeedSentence, { verb }: VerbGroup): boolean =>
  thinkingParticiples.has(wordOf(sentence, verb)) && wordOf(sentence, verb + 1) === 'to'

/** "the closure | of", unless it says whose: "Lopez’s closure of", "their closure of". */
function findDeedNouns(sentence: DeedSentence): readonly Deed[] {
  const { words } = sentence
  return words.flatMap(({ word, start, end }, i): readonly Deed[] => {
    if (wordOf(sentence, i + 1) !== 'of' || wordOf(sentence, i - 1) === 'in' || !deedNouns.has(word))
      return []
    const owner = [1, 2, 3].find((back) => OWNER.test(wordOf(sentence, i - back)))
    const by = agentAfter(sentence, i + 1)
    const owning = owner === undefined ? [] : ownerCamps(sentence, i - owner)
    return [
      {
        ...{ start, end, form: 'noun' },
        hasAgent: owner !== undefined || by !== null,
        acting: [...owning, ...(by === null ? [] : campsAfter(sentence, by))],
        affected: campsAfter(sentence, i + 1),
      },
    ]
  })
}

const OWNER = /^(?:s|his|her|its|their|my|our|your|whose)$/

/** Where "by Lopez" stands, but not "by Monday" or "by closing it", before the clause is over; null where nowhere. */
function agentAfter(sentence: DeedSentence, at: number): number | null {
  for (let i = at + 1; i <= at + AGENT_WITHIN; i++) {
    const word = wordOf(sentence, i)
    const goesOn = word === 'and' && isParticiple(wordOf(sentence, i + 1), wordOf(sentence, i + 2))
    if (word === '' || (clauseOpeners.has(word) && !goesOn) || formsOfBe.has(word)) return null
    if (word === 'by') return isAgentAt(sentence, i + 1) ? i : null
  }
  return null
}

/** "by Lopez", but not "by several days". */
const isAgentAt = (sentence: DeedSentence, at: number): boolean =>
  isAgent(wordOf(sentence, at)) && !calendarWords.has(wordOf(sentence, at + 1))

const isAgent = (word: string): boolean =>
  word !== '' &&
  !word.endsWith('ing') &&
  !/^\d/.test(word) &&
  !calendarWords.has(word) &&
  !numberWords.has(word) &&
  !/^(?:phone|mistake|then|now|far|car|train|air|sea|hand)$/.test(word)
