import { described, isObject } from '@/lib/analysis/features/noun-phrases'
import { officeIn } from '@/lib/analysis/features/offices'
import type { Scene } from '@/lib/analysis/features/scene'
import type { Speaker, SpeakerMention } from '@/lib/analysis/features/speakers'
import { personNouns } from '@/lib/lexicons/source-words'
import { hasCapital } from '@/lib/text/capitals'
import { overlaps, type Span, slice } from '@/lib/text/span'

/** How far back the words that open a clause are looked for. */
const LONGEST_OPENING = 60

/** Nothing but titles between the clause's beginning and the name: "…,” said Sen. | Jeff Flake". */
const OPENS_CLAUSE =
  /(?:^|[,;:”"—–(]\s?|\b(?:said|and|but|as|that|while|when)\s)(?:\p{Lu}[\p{L}.]{0,20}\s){0,4}$/u
const COMPARES = /^(?:after|before|despite|like|unlike|with|without)\s/i

/** "Harry Kazianis, director of …, said": the person whom a singular description stands beside. */
export function describedPerson(description: SpeakerMention, scene: Scene): Speaker | undefined {
  const person = scene.speakers.findLast(({ end }) => end <= description.start)
  if (person?.kind !== 'person' || person.name === null || !isPerson(scene.text, description))
    return undefined
  const gap = scene.text.slice(person.end, description.start)
  if (!/^,\s(?:(?:the|an?|his|her)\s)?$/.test(gap) || isObject(scene, person)) return undefined
  const from = Math.max(scene.sentence.start, person.start - LONGEST_OPENING)
  const before = scene.text.slice(from, person.start)
  if (!OPENS_CLAUSE.test(before) || COMPARES.test(before)) return undefined
  return { name: person.name, camp: person.camp ?? description.camp ?? campWithin(description, scene) }
}

const isPerson = (text: string, description: Span): boolean =>
  personNouns.has(slice(text, description).toLowerCase().split(' ').at(-1) ?? '')

/** "a senior White House official" speaks for the White House's camp. */
export const campWithin = (mention: Span, scene: Scene): string | null =>
  scene.speakers.find((other) => other.camp !== null && overlaps(other, mention))?.camp ?? null

/** Room for two words before a title: "South Korean President". */
const LONGEST_NATION = 30
const NATION = /(?:\p{Lu}[\p{L}.]* ){0,2}$/u

/** "South Korean President Moon" holds what is called "president", and "president of south korea". */
export function titlesBefore({ text, sentence }: Scene, mention: Span): readonly string[] {
  const before = text.slice(Math.max(sentence.start, mention.start - LONGEST_NATION), mention.start)
  const nation = NATION.exec(before)?.[0] ?? ''
  const words = `${nation}${slice(text, mention)}`.split(' ')
  const at = words.findIndex((word) => personNouns.has(word.toLowerCase()))
  const title = words[at]?.toLowerCase()
  if (title === undefined || !hasCapital(words[at] ?? '')) return []
  const { key, ofState } = officeIn(words.slice(Math.max(0, at - 2), at + 1).join(' '))
  return ofState ? [title, key] : [title]
}

/** "a retired colonel": somebody without a name whom "the colonel" may take up. */
export function introducedBy(
  scene: Scene,
  mention: SpeakerMention,
): { readonly noun: string; readonly speaker: Speaker } | null {
  if (mention.kind !== 'noun' || !isPerson(scene.text, mention)) return null
  const name = /^an?\s(.*)$/isu.exec(slice(scene.text, described(scene, mention)))?.[1]
  const noun = slice(scene.text, mention).toLowerCase().split(' ').at(-1)
  if (name === undefined || noun === undefined) return null
  return { noun, speaker: { name, camp: mention.camp ?? campWithin(mention, scene) } }
}
