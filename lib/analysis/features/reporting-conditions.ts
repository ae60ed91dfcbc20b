import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import { verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { calendarWords, passiveAuxiliaries, unrealAuxiliaries } from '@/lib/lexicons/grammar-words'
import {
  alwaysReporting,
  bareParticiples,
  commitments,
  deeds,
  judgements,
  particles,
} from '@/lib/lexicons/reporting-verbs'

const WORDS_TO_AS = 10
const MOST_TO_DEED = 80
const TO_DO =
  /^ (?:(?!(?:to|that|he|she|it|they|we|I) )[\p{L}’'.-]+ ){1,4}to (?!(?:the|an?|his|her|its|their|this|that)\b)\p{Ll}/u

/** Whether the verb reports nothing that was said: a promise of deeds, a possibility, a question. */
export function isUnreported(scene: Scene, at: number, lemma: string): boolean {
  const group = verbGroupStart(scene, at)
  const wordsAfter = [wordAt(scene, at + 1), wordAt(scene, at + 2)].join(' ').replace(/^to .*/, 'to')
  const helpers = scene.narrated.slice(group, at).map(({ word }) => word)
  if (
    helpers.some((word) => unrealAuxiliaries.has(word) || word.endsWith("n't")) &&
    !isDisbelief(lemma, helpers)
  )
    return true
  if (isTold(scene, at) || isByAgent(scene, at)) return true
  if (isGuess(lemma, helpers)) return true
  if (commitments.has(lemma) && /^(?:not )?to$/.test(wordsAfter)) return true
  if (isInfinitive(scene, group) || /^(?:perhaps|maybe)$/.test(wordAt(scene, 0))) return true
  if (isDeed(scene, at, lemma) || !hasParticle(scene, at, lemma) || isMereSight(scene, at, lemma)) return true
  if (/^(?:an?|the|his|her|its|their|our|my|your)$/.test(wordAt(scene, at - 1))) return true
  const isBare =
    bareParticiples.has(wordAt(scene, at)) && !helpers.some((word) => /^ha(?:s|d|ve)$/.test(word))
  return isBare || isPassive(wordAt(scene, at), helpers) || isAsked(scene)
}

/** "to reject", "to approve or | reject" */
const isInfinitive = (scene: Scene, group: number): boolean =>
  wordAt(scene, group - 1) === 'to' ||
  (/^(?:and|or)$/.test(wordAt(scene, group - 1)) && wordAt(scene, group - 3) === 'to')

/** "saw the summit", but not "see it as a sign" */
const isMereSight = (scene: Scene, at: number, lemma: string): boolean =>
  judgements.has(lemma) &&
  !scene.narrated.slice(at + 1, at + 1 + WORDS_TO_AS).some(({ word }) => word === 'as')

/** "called off the meeting", "reports on the trip", but not "reported on Monday that" */
const isDeed = (scene: Scene, at: number, lemma: string): boolean =>
  isSameThing(scene, at) ||
  (lemma === 'cast' && /^(?:votes?|ballots?)$/.test(wordAt(scene, at + 2))) ||
  isMadeToAct(scene, at, lemma) ||
  ((deeds.get(lemma)?.has(wordAt(scene, at + 1)) ?? false) && !startsClause(wordAt(scene, at + 2)))

/** "reported on | Monday that", "said nothing | had leaked" */
const startsClause = (word: string): boolean =>
  calendarWords.has(word) || /^(?:is|are|was|were|has|have|had|will|would|could)$/.test(word)

/** "called his aide to apologize", "told the shops to open": whoever is spoken to is to do something. */
const isMadeToAct = ({ text, sentence, quotations, narrated }: Scene, at: number, lemma: string): boolean =>
  /^(?:call|tell)$/.test(lemma) &&
  quotations.length === 0 &&
  TO_DO.test(text.slice(narrated[at]?.end, Math.min((narrated[at]?.end ?? 0) + MOST_TO_DEED, sentence.end)))

/** "said the same thing", "told the truth": it tells that somebody spoke, not what was said. */
const isSameThing = (scene: Scene, at: number): boolean =>
  /^(?:(?:much )?the same(?: thing)?|(?:him |her |them |us )?the truth)\b/.test(
    [1, 2, 3].map((ahead) => wordAt(scene, at + ahead)).join(' '),
  )

/** "…, a poll found on Friday.": what it found stands before. */
const isLast = ({ text, sentence, narrated }: Scene, at: number): boolean =>
  /^(?:[.,]|\s(?:on|in|last|this|earlier|yesterday|today)\s[^,;:]{0,30}\.?$|$)/.test(
    text.slice(narrated[at]?.end, sentence.end),
  )

/** "pointed out"; beside a quotation the verb needs none. */
function hasParticle(scene: Scene, at: number, lemma: string): boolean {
  const needed = particles.get(lemma)
  const [before, verb] = [scene.narrated[at - 1], scene.narrated[at]]
  if (lemma === 'let')
    return /^it (?:be known|slip)/.test([1, 2, 3].map((ahead) => wordAt(scene, at + ahead)).join(' '))
  if (lemma === 'put' && [3, 4, 5].some((ahead) => wordAt(scene, at + ahead) === 'at')) return true
  if (!needed || needed.has(wordAt(scene, at + 1).replace(/'.*/, ''))) return true
  const beside = verb ? scene.text.slice(verb.end, verb.end + 4) : ''
  if (
    lemma === 'make' &&
    /^the (?:case|point|argument)$/.test(`${wordAt(scene, at + 1)} ${wordAt(scene, at + 2)}`)
  )
    return true
  if ((lemma === 'find' || lemma === 'show') && isLast(scene, at)) return true
  return /["“”‘]/.test(between(scene, before, verb) + beside)
}

/** "Trump, | asked about it, left", "the shops | told they may open", "was told to wait": whoever tells names whom before the rest. */
const isTold = (scene: Scene, at: number): boolean =>
  (wordAt(scene, at) === 'asked' &&
    /,/.test(between(scene, scene.narrated[at - 1], scene.narrated[at])) &&
    /^(?:whether|about|if|by|how|what|why)$/.test(wordAt(scene, at + 1))) ||
  (wordAt(scene, at) === 'told' && /^(?:they|he|she|we|i|to)$/.test(wordAt(scene, at + 1)))

/** "a stance, | made clear recently by his aides" */
const isByAgent = (scene: Scene, at: number): boolean =>
  /(?:ed|made|seen)$/.test(wordAt(scene, at)) &&
  !alwaysReporting.has(wordAt(scene, at)) &&
  /^(?:(?:clear|\w+ly) )*by\b/.test([1, 2, 3].map((ahead) => wordAt(scene, at + ahead)).join(' '))

/** "clearly thinks": the outlet reads a mind. */
const isGuess = (lemma: string, helpers: readonly string[]): boolean =>
  /^(?:believe|think|hope|fear|see|expect)$/.test(lemma) &&
  helpers.some((word) => /^(?:clearly|obviously|evidently|seemingly|apparently)$/.test(word))

/** "does not believe" */
const isDisbelief = (lemma: string, helpers: readonly string[]): boolean =>
  /^(?:believe|think|expect)$/.test(lemma) &&
  helpers.every((word) =>
    /^(?:do|does|did|don't|doesn't|didn't|not|never|(?!likely|probab|presum|sure)\w+ly)$/.test(word),
  )

/** "The envoy was told" reports what somebody else said; "was quoted as saying" what the subject did. */
const isPassive = (word: string, helpers: readonly string[]): boolean =>
  !word.endsWith('ing') &&
  word !== 'quoted' &&
  helpers.some((helper) => passiveAuxiliaries.has(helper.replace("n't", '')))

/** "What has Trump said?" */
const isAsked = ({ text, sentence, narrated }: Scene): boolean =>
  text.charAt(sentence.end - 1) === '?' &&
  /^(?:what|why|how|who|when|where|is|are|do|does|did|has|have)$/.test(narrated[0]?.word ?? '')
