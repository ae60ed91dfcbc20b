import { knownPeople } from '@/lib/analysis/features/known-people'
import { textNamings } from '@/lib/analysis/features/names-in-text'
import { officeIn } from '@/lib/analysis/features/offices'
import type { Codebook } from '@/lib/lexicons/codebook'
import {
  familyNamesFirst,
  personalPronouns,
  sides,
  sourceNouns,
  states,
  unnamedPeople,
} from '@/lib/lexicons/source-words'
import {
  compilePhrases,
  findPhrases,
  joinPhrases,
  type SharedPhrases,
  withOwnPhrases,
} from '@/lib/text/phrases'
import { overlapping, type Span, slice } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Who may speak. */
export interface Speaker {
  /** Full name where the codebook or the text gives one, else as written ("South Korean officials"). */
  readonly name: string
  /** Id of the codebook's camp; null where it belongs to none. */
  readonly camp: string | null
}

/** Words that name a possible speaker. */
export interface SpeakerMention extends Span {
  readonly kind: 'person' | 'body' | 'pronoun' | 'noun'
  /** Null for pronouns and for nouns such as "officials". */
  readonly name: string | null
  readonly camp: string | null
}

interface SpeakerMaterial {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quotations: readonly Span[]
}

type Naming = Pick<SpeakerMention, 'kind' | 'name' | 'camp'>

/** Possible speakers named outside quotation marks, in order and disjoint. */
export function findSpeakers(material: SpeakerMaterial, codebook: Codebook): readonly SpeakerMention[] {
  const { text, tokens, quotations } = material
  const own = textNamings(text, knownPeople(codebook))
  const phrases = withOwnPhrases(phrasesOf(codebook), compilePhrases(own))
  const bearerOf = bearersBy(own)
  return findPhrases(text, tokens, phrases)
    .filter((match) => match.value.name === null || startsWithCapital(text, match))
    .filter((match) => overlapping(quotations, match).length === 0)
    .map(({ start, end, value }) => ({ start, end, ...bearerOf(text.slice(start, end), value) }))
}

/** "Sanders" is whom the codebook says, unless the text spells out a namesake that it lists and never that one. */
function bearersBy(own: ReadonlyMap<string, Naming>): (written: string, naming: Naming) => Naming {
  const spelled = new Set(Array.from(own.values(), ({ name }) => name))
  return (written, naming) => {
    const other = own.get(written)
    const isNamesake =
      other !== undefined && other.camp !== null && naming.kind === 'person' && other.name !== naming.name
    return isNamesake && !spelled.has(naming.name) && !familyNamesFirst.has(written.toLowerCase())
      ? other
      : naming
  }
}

const CAPITAL_AFTER_ARTICLE = /^(?:the\s)?\p{Lu}/u
const startsWithCapital = (text: string, span: Span): boolean => CAPITAL_AFTER_ARTICLE.test(slice(text, span))

const WITH_ARTICLE = /^the (\p{Lu}.*)$/u

/** The codebook's people under each of their names, and the terms that stand for a camp. */
function codebookNamings({ camps }: Codebook): readonly [string, Naming][] {
  const namings = camps.flatMap(({ id: camp, members, terms }) => [
    ...members.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((written): [string, Naming] => [written, { kind: 'person', name, camp }]),
    ),
    ...terms.map((term): [string, Naming] => [term, namingOfTerm(term, camp)]),
  ])
  // "the North" must not hide "the North Korean leader".
  const withArticle = namings.flatMap(([written]) => WITH_ARTICLE.exec(written)?.[1] ?? [])
  const shadowed = namings.filter(([written]) => withArticle.some((term) => written.startsWith(`${term} `)))
  return [...namings, ...shadowed.map(([written, naming]): [string, Naming] => [`the ${written}`, naming])]
}

const preparedPhrases = new WeakMap<Codebook, SharedPhrases<Naming>>()

/** The codebook's namings and the common ones, prepared once for all articles. */
function phrasesOf(codebook: Codebook): SharedPhrases<Naming> {
  const known = preparedPhrases.get(codebook)
  if (known) return known
  const before = compilePhrases(codebookNamings(codebook))
  const phrases = { before, after: commonPhrases, joined: joinPhrases(before, commonPhrases) }
  preparedPhrases.set(codebook, phrases)
  return phrases
}

/** "the White House" is a body; "critics" is a noun, named as the text has it. */
const namingOfTerm = (term: string, camp: string): Naming =>
  /\p{Lu}/u.test(term) ? { kind: 'body', name: term, camp } : { kind: 'noun', name: null, camp }

function commonNamings(): readonly [string, Naming][] {
  const noun: Naming = { kind: 'noun', name: null, camp: null }
  const pronoun: Naming = { kind: 'pronoun', name: null, camp: null }
  return [
    ...states.map((name): [string, Naming] => [name, { kind: 'body', name, camp: null }]),
    ...[...sourceNouns, ...unnamedPeople, ...sides].map((word): [string, Naming] => [word, noun]),
    ...[...personalPronouns].map((word): [string, Naming] => [word, pronoun]),
  ]
}

/** States, nouns and pronouns, prepared once for all articles. */
const commonPhrases = compilePhrases(commonNamings())

/** Whom the codebook gives a role ("US president 2017–2021"), by it and its noun; the first of several counts. */
export function rolesOf(codebook: Codebook): ReadonlyMap<string, Speaker> {
  const known = knownRoles.get(codebook)
  if (known) return known
  const roles = makeRoles(codebook)
  knownRoles.set(codebook, roles)
  return roles
}

const knownRoles = new WeakMap<Codebook, ReadonlyMap<string, Speaker>>()

function makeRoles({ camps }: Codebook): ReadonlyMap<string, Speaker> {
  const roles = camps.flatMap(({ id: camp, members }) =>
    members.flatMap(({ name, role }) =>
      roleKeys(role ?? '').map((key): [string, Speaker] => [key, { name, camp }]),
    ),
  )
  return new Map(roles.toReversed().filter(([key, { name }]) => !isShared(roles, key, name)))
}

/** An office of a state that several of the codebook's people have held: which of them it is, only a text can tell. */
const isShared = (roles: readonly [string, Speaker][], key: string, name: string): boolean =>
  key.includes(' of ') && roles.some(([other, holder]) => other === key && holder.name !== name)

/** "US president 2017–2021" by "president of united states" and "president". */
function roleKeys(role: string): readonly string[] {
  const words = /^[^\d,;]*/.exec(role)?.[0].trim() ?? ''
  const { key, noun } = officeIn(words)
  return [...new Set([key, ...(words.split(' ').length === 2 ? [noun] : [])])].filter((each) => each !== '')
}
