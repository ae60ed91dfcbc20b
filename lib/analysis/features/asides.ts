import { type Chunk, capitalisedHead, headOf, isBroken } from '@/lib/analysis/features/noun-phrases'
import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { asideOpeners, clauseOpeners, determiners, prepositions } from '@/lib/lexicons/grammar-words'
import { hasCapital } from '@/lib/text/capitals'
import { slice } from '@/lib/text/span'

const MOST_ASIDES = 6

/** Who is named by the nearest chunk before a verb that is no aside; where all are, by the aside that may be a subject itself. */
export function subjectBeyondAsides(scene: Scene, nearest: Chunk, floor: number): SpeakerMention | null {
  let aside: SpeakerMention | null = null
  let chunk: Chunk | null = nearest
  for (let hops = 0; chunk && hops < MOST_ASIDES; hops++) {
    const head =
      headOf(scene, chunk) ??
      (chunk.first === chunk.last && !isRegion(scene, chunk) ? capitalisedHead(scene, chunk.last) : null)
    if (head && !isAside(scene, chunk)) return head
    aside = opensWithArticle(scene, chunk) ? (head ?? aside) : (aside ?? head)
    chunk = chunkBefore(scene, chunk.first - 1, floor)
  }
  return aside
}

/** "an expert in Monterey, | California, said" */
const isRegion = (scene: Scene, { first }: Chunk): boolean => {
  const before = scene.narrated[first - 1]
  return (
    before !== undefined &&
    prepositions.has(wordAt(scene, first - 2)) &&
    hasCapital(slice(scene.text, before))
  )
}

/** "The adviser, who had been a host, said": of several asides the one that may be a subject itself. */
const opensWithArticle = (scene: Scene, { first }: Chunk): boolean => determiners.has(wordAt(scene, first))

/** The chunk that ends with `last`: it begins where punctuation or a clause word ends the one before. Null before `floor`. */
export function chunkBefore(scene: Scene, last: number, floor: number): Chunk | null {
  if (last < floor) return null
  let first = last
  while (first > floor && !isBroken(scene, first) && !clauseOpeners.has(wordAt(scene, first))) first--
  return { first, last }
}

const isAside = (scene: Scene, { first }: Chunk): boolean =>
  /^\p{Ll}+(?:ed|ing)$/u.test(slice(scene.text, scene.narrated[first] ?? scene.sentence)) ||
  asideOpeners.has(wordAt(scene, first)) ||
  clauseOpeners.has(wordAt(scene, first)) ||
  /\($/.test(between(scene, scene.narrated[first - 1], scene.narrated[first]))
