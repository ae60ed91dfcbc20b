import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import { auxiliaries, passiveAuxiliaries } from '@/lib/lexicons/grammar-words'
import { slice } from '@/lib/text/span'

/** "continued to", "went on to", "went so far as to", "took to Twitter to", from the last word to the first. */
const CONTINUATION =
  /^to (?:continued?|continues|proceeded|seemed|appeared|on (?:went|goes|gone)|as far so (?:went|goes|gone)|\p{L}+ to (?:took|takes|taken))(?: |$)/u

/** The first word of the verb and its helpers: "has also repeatedly | said", "continued to | say". */
export function verbGroupStart(scene: Scene, at: number): number {
  let start = at
  while (start > 0 && helps(wordAt(scene, start - 1)) && !isName(scene, start - 1) && !isCutOff(scene, start))
    start--
  const before = [1, 2, 3, 4, 5].map((back) => wordAt(scene, start - back)).join(' ')
  const words = CONTINUATION.exec(before)?.[0].trim().split(' ').length
  return words ? verbGroupStart(scene, start - words) : start
}

/** "China reacted angrily, | saying …": a verb takes no helper from before a comma. */
const isCutOff = (scene: Scene, at: number): boolean =>
  /[,;:—–]/.test(between(scene, scene.narrated[at - 1], scene.narrated[at]))

const NAME_LIKE_A_HELPER = /^(?:May|Will|\p{Lu}\p{Ll}+ly)$/u

/** "Theresa May | said", "Kelly | said" */
function isName(scene: Scene, at: number): boolean {
  const word = scene.narrated[at]
  return word !== undefined && NAME_LIKE_A_HELPER.test(slice(scene.text, word))
}

const helps = (word: string): boolean =>
  auxiliaries.has(word) || word.endsWith("n't") || (word.endsWith('ly') && word.length > 4)

/** "…, saying", "but also warning": no form of "be" makes a tense of it. */
export const isParticiple = (scene: Scene, at: number, group: number): boolean =>
  wordAt(scene, at).endsWith('ing') &&
  scene.narrated.slice(group, at).every(({ word }) => !passiveAuxiliaries.has(word.replace("n't", '')))
