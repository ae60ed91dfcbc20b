import { isObject } from '@/lib/analysis/features/noun-phrases'
import type { Scene } from '@/lib/analysis/features/scene'
import type { Speaker, SpeakerMention } from '@/lib/analysis/features/speakers'
import { personNouns } from '@/lib/lexicons/source-words'
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
