import { knownPeople } from '@/lib/analysis/descriptions/known-people'
import { namesIn, type TextName } from '@/lib/analysis/descriptions/people-in-text'
import type { Codebook } from '@/lib/lexicons/codebook'
import { placeNames } from '@/lib/lexicons/place-names'
import { findBlocks } from '@/lib/text/blocks'
import { hasCapital } from '@/lib/text/capitals'
import {
  compilePhrases,
  findPhrases,
  type PhraseLookup,
  type SharedPhrases,
  withOwnPhrases,
} from '@/lib/text/phrases'
import { type Span, slice } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Somebody, or a place, that a text names. */
export interface Named {
  /** The fullest name known, by the codebook or the text. */
  readonly name: string
  /** Where the text names it, in order; never empty. */
  readonly mentions: readonly Span[]
}

export interface NamedInText {
  /** Both in the order of their first mentions. */
  readonly people: readonly Named[]
  readonly places: readonly Named[]
}

interface Naming {
  /** A "thing" is neither, and its words name nobody ("Trump Tower", "New York Times"). */
  readonly kind: 'person' | 'place' | 'thing'
  readonly name: string
}

/** The people and places that a text names, each once. */
export function findNamed(text: string, tokens: readonly Token[], codebook: Codebook): NamedInText {
  const found = findPhrases(text, tokens, namingsOf(text, codebook)).filter((match) => isWritten(text, match))
  const of = (kind: Naming['kind']) => grouped(found.filter(({ value }) => value.kind === kind))
  return { people: of('person'), places: of('place') }
}

const isWritten = (text: string, span: Span): boolean => hasCapital(slice(text, span))

function grouped(matches: readonly (Span & { readonly value: Naming })[]): readonly Named[] {
  const mentions = new Map<string, Span[]>()
  for (const { value, start, end } of matches) {
    const earlier = mentions.get(value.name)
    if (earlier) earlier.push({ start, end })
    else mentions.set(value.name, [{ start, end }])
  }
  return [...mentions].map(([name, spans]) => ({ name, mentions: spans }))
}

/** Of names with the same words the codebook's counts, then places, then what the text spells out. */
function namingsOf(text: string, codebook: Codebook): PhraseLookup<Naming> {
  const known = knownNamings(codebook)
  const own = namesIn(proseOf(text))
    .filter((name) => !isStretched(name, known.people))
    .map(({ written, ...naming }): [string, Naming] => [written, known.naming(naming)])
  return withOwnPhrases(known.phrases, compilePhrases(own))
}

/** Headings have capitals everywhere, and so name nobody that the text does not. */
const proseOf = (text: string): string =>
  findBlocks(text)
    .filter(({ kind }) => kind !== 'heading')
    .map((block) => slice(text, block))
    .join('\n')
    .slice(0, MOST_READ)

/** Characters, some 8,000 words: in longer texts, names are looked for everywhere but learned from these. */
const MOST_READ = 50_000

/** "Leader Kim Jong-un": a known person's name with other words is no other person's. */
const isStretched = ({ name, kind }: TextName, known: ReadonlySet<string>): boolean =>
  kind === 'person' && [...known].some((full) => isWithin(full, name))

const isWithin = (full: string, name: string): boolean =>
  full.includes(' ') && alike(full) !== alike(name) && ` ${alike(name)} `.includes(` ${alike(full)} `)

const alike = (name: string): string => name.toLowerCase().replaceAll('-', ' ')

interface KnownNamings {
  /** Full names. */
  readonly people: ReadonlySet<string>
  /** "Robert L. Gallucci" is the known Robert Gallucci. */
  readonly naming: (naming: Naming) => Naming
  readonly phrases: SharedPhrases<Naming>
}

const prepared = new WeakMap<Codebook, KnownNamings>()

/** The codebook's people and all places, prepared once for all texts. */
function knownNamings(codebook: Codebook): KnownNamings {
  const ready = prepared.get(codebook)
  if (ready) return ready
  const people = knownPeople(codebook)
  const before = compilePhrases([
    ...people.map(([written, name]): [string, Naming] => [written, { kind: 'person', name }]),
    ...[...placeNames].map(([written, name]): [string, Naming] => [written, { kind: 'place', name }]),
  ])
  const phrases = { before, after: compilePhrases<Naming>([]), joined: before }
  const fullNames = new Map(people)
  const naming = ({ kind, name }: Naming) => ({ kind, name: fullNames.get(withoutInitials(name)) ?? name })
  const known = { people: new Set(fullNames.values()), naming, phrases }
  prepared.set(codebook, known)
  return known
}

const withoutInitials = (name: string): string => name.replaceAll(/(?<= )\p{Lu}\.? /gu, '')
