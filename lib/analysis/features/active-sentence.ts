import { type DeedSentence, isRegularPast } from '@/lib/analysis/features/deed-sentence'
import { copulas, formsOfBe, irregularPasts, stateParticiples } from '@/lib/lexicons/deed-words'
import { auxiliaries } from '@/lib/lexicons/grammar-words'

const SUBJECT = /^(?:he|she|they|we|i|you|who)$/
const BEFORE_VERB =
  /^(?:to|will|would|can|could|may|might|must|shall|should|did|does|do|don't|didn't|doesn't|won't|cannot|can't)$/

/** Whether any verb other than "be" and its like is active; a sentence without those has some other verb. */
export function hasActiveVerb({ words }: DeedSentence): boolean {
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
