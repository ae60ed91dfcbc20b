import { type Naming, textNamings } from '@/lib/analysis/features/names-in-text'
import { givenNames } from '@/lib/lexicons/given-names'
import { placeNames } from '@/lib/lexicons/place-names'
import { familyNamesFirst, personNouns } from '@/lib/lexicons/source-words'

/** A name that a text spells out, under each of the ways it is written; not everything so named is a person. */
export interface TextName {
  readonly written: string
  readonly name: string
  /** A "thing" is anything else that has capitals. */
  readonly kind: 'person' | 'thing'
}

/** What names are judged by. */
interface Evidence {
  readonly text: string
  /** Last words of names that speak by themselves: "Kosachev said". */
  readonly speakers: ReadonlySet<string>
}

/** The names of two words and more in a text, and those of one word after a title; each once. */
export function namesIn(text: string): readonly TextName[] {
  const evidence = { text, speakers: speakersIn(text) }
  const namings = textNamings(text, () => undefined)
  return [...namings].flatMap(([written, naming]) => nameOf(evidence, written, naming))
}

/** None where a place stands first ("Singapore Trump"), unless all of it names a body ("New York Times"). */
function nameOf(evidence: Evidence, written: string, { kind, name }: Naming): readonly TextName[] {
  const full = name ?? written
  if (kind !== 'person') return [{ written, name: full, kind: 'thing' }]
  if (startsWithPlace(full) || placeNames.has(written) || isShouted(full)) return []
  const person = withoutRole(full)
  if (isPersonIn(evidence, person))
    return [{ written: written === full ? person : written, name: person, kind: 'person' }]
  return written === full ? [{ written, name: full, kind: 'thing' }] : []
}

/** "Leader Mitch McConnell" is Mitch McConnell. */
function withoutRole(name: string): string {
  const words = name.split(' ')
  const [first = '', ...rest] = words
  return rest.length > 1 && personNouns.has(first.toLowerCase()) ? rest.join(' ') : name
}

/** Whether its first word, its form, or what stands before or after it somewhere. */
function isPersonIn({ text, speakers }: Evidence, name: string): boolean {
  const words = name.split(' ')
  return (
    words.length === 1 ||
    givenNames.has(words[0]?.toLowerCase() ?? '') ||
    isKoreanOrChinese(words) ||
    followsPersonNoun(text, name) ||
    new RegExp(`${escaped(name)}, (?:who|\\d\\d),? `, 'u').test(text) ||
    speakers.has(words.at(-1) ?? name)
  )
}

/** "Choe Son Hui", "Moon Jae-in", "Wang Yi": a family name and one or two words, with a hyphen or without. */
function isKoreanOrChinese(words: readonly string[]): boolean {
  const [family = '', ...given] = words
  const hasHyphen = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(given.at(-1) ?? '')
  return hasHyphen || (given.length === 2 && familyNamesFirst.has(family.toLowerCase()) && family !== 'No')
}

/** "analyst Jane Doe", "Sen. Jane Doe", "President Jane Doe". */
function followsPersonNoun(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = /([\p{L}]+)\.? $/u.exec(text.slice(Math.max(0, at - LONGEST_TITLE), at))?.[1]
    if (before !== undefined && (isTitle(before) || personNouns.has(before.toLowerCase()))) return true
  }
  return false
}

// "Kosachev said", but not "the Foundation said" or "Exxon Mobil said".
const SPEAKER =
  /(?<![Tt]he |\p{Lu}\p{L}* )(?<!\p{L})(\p{Lu}[\p{L}-]*) (?:said|says|told|added|wrote|argued|noted|warned|tweeted)\b/gu

/** Who is called by one word that speaks. */
const speakersIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(SPEAKER), ([, name = '']) => name))

const LONGEST_TITLE = 20

const isTitle = (word: string): boolean => /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|Gen|Lt|Col|Adm|Sir)$/.test(word)

/** "MUST WATCH Trump" comes from a page, not from its author. */
const isShouted = (name: string): boolean => /(?:^| )\p{Lu}{3,}(?: |$)/u.test(name)

/** "Singapore Trump": two names side by side are none of their own. */
const startsWithPlace = (name: string): boolean => {
  const [first = '', second = ''] = name.split(' ')
  return placeNames.has(first) || placeNames.has(`${first} ${second}`)
}

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
