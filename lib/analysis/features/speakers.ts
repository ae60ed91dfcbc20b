import type { Codebook } from '@/lib/lexicons/codebook'
import {
  calendarWords,
  clauseOpeners,
  determiners,
  leadOpeners,
  numberWords,
  prepositions,
} from '@/lib/lexicons/grammar-words'
import {
  bodyWords,
  familyNamesFirst,
  personalPronouns,
  sides,
  sourceNouns,
  titles,
  unnamedPeople,
} from '@/lib/lexicons/source-words'
import { compilePhrases, findPhrases } from '@/lib/text/phrases'
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

// A capitalised run: "Moon Jae-in", "John F. Kennedy", "Kim Jong Un".
const CAPITALISED_RUN = /\p{Lu}\p{L}*(?:-\p{L}+)*(?:(?:(?<=[ ]\p{Lu})\.)? \p{Lu}\p{L}*(?:-\p{L}+)*)+/gu

// One name after a title that only people bear.
const TITLED_NAME =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|President|Secretary|Minister|Chancellor|Senator|Congressman|Congresswoman|Ambassador|Chairman|Professor|King|Prince|Queen|Pope)\.? (\p{Lu}\p{L}+)(?!\p{L}| \p{Lu})/gu

/** Possible speakers named outside quotation marks, in order and disjoint. */
export function findSpeakers(material: SpeakerMaterial, codebook: Codebook): readonly SpeakerMention[] {
  const { text, tokens, quotations } = material
  const phrases = compilePhrases([
    ...codebookNamings(codebook),
    ...textNamings(text),
    ...titledNamings(text),
    ...commonNamings(),
  ])
  return findPhrases(text, tokens, phrases)
    .filter((match) => match.value.name === null || startsWithCapital(text, match))
    .filter((match) => overlapping(quotations, match).length === 0)
    .map(({ start, end, value }) => ({ start, end, ...value }))
}

const startsWithCapital = (text: string, span: Span): boolean => /^\p{Lu}/u.test(slice(text, span))

/** The codebook's people under each of their names, and the terms that stand for a camp. */
function codebookNamings({ camps }: Codebook): readonly [string, Naming][] {
  return camps.flatMap(({ id: camp, members, terms }) => [
    ...members.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((written): [string, Naming] => [written, { kind: 'person', name, camp }]),
    ),
    ...terms.map((term): [string, Naming] => [term, namingOfTerm(term, camp)]),
  ])
}

/** "the White House" is a body; "critics" is a noun, named as the text has it. */
const namingOfTerm = (term: string, camp: string): Naming =>
  /\p{Lu}/u.test(term) ? { kind: 'body', name: term, camp } : { kind: 'noun', name: null, camp }

/** Names that the text itself spells out, each also by the part it is shortened to. */
function textNamings(text: string): readonly [string, Naming][] {
  return Array.from(text.matchAll(CAPITALISED_RUN), ([run]) => withoutTitles(run)).flatMap((words) => {
    if (words.length < 2) return []
    const naming: Naming = {
      kind: isBody(words) ? 'body' : 'person',
      name: words.join(' '),
      camp: null,
    }
    const short = naming.kind === 'person' ? [shortName(words)] : []
    return [words.join(' '), ...short].map((written): [string, Naming] => [written, naming])
  })
}

/** "President Reagan", "Mr. Macron": who is called by one name. */
const titledNamings = (text: string): readonly [string, Naming][] =>
  Array.from(text.matchAll(TITLED_NAME), ([, name = '']): [string, Naming] => [
    name,
    { kind: isBody([name]) ? 'body' : 'person', name, camp: null },
  ]).filter(([name]) => !isBeforeName(plain(name)))

/** The name in a capitalised run: what follows the last title, without the words of a headline around it. */
function withoutTitles(run: string): readonly string[] {
  const written = run.split(' ')
  const words = written.slice(0, written.findLastIndex((word) => !isFunctionWord(plain(word))) + 1)
  const afterTitle = words.findLastIndex((word, i) => i < words.length - 2 && isBeforeName(plain(word))) + 1
  const first = words.findIndex((word, i) => i >= afterTitle && !isBeforeName(plain(word)))
  return first === -1 ? [] : words.slice(first)
}

const isFunctionWord = (word: string): boolean =>
  [prepositions, clauseOpeners, determiners, leadOpeners].some((words) => words.has(word))
const isBeforeName = (word: string): boolean =>
  isFunctionWord(word) || [numberWords, titles, calendarWords].some((words) => words.has(word))

const plain = (word: string): string => word.toLowerCase().replaceAll(/[.’']|['’]s$/g, '')
const isBody = (words: readonly string[]): boolean => bodyWords.has(plain(words.at(-1) ?? ''))

/** "Moon Jae-in" is Moon, "Mike Pompeo" is Pompeo. */
function shortName(words: readonly string[]): string {
  const first = words[0] ?? ''
  return familyNamesFirst.has(plain(first)) ? first : (words.at(-1) ?? first)
}

function commonNamings(): readonly [string, Naming][] {
  const noun: Naming = { kind: 'noun', name: null, camp: null }
  const pronoun: Naming = { kind: 'pronoun', name: null, camp: null }
  return [
    ...[...sourceNouns, ...unnamedPeople, ...sides].map((word): [string, Naming] => [word, noun]),
    ...[...personalPronouns].map((word): [string, Naming] => [word, pronoun]),
  ]
}

/** Whom the codebook gives a role ("US president 2017–2021"), by it and its noun; the first of several counts. */
export function rolesOf({ camps }: Codebook): ReadonlyMap<string, Speaker> {
  const roles = camps.flatMap(({ id: camp, members }) =>
    members.flatMap(({ name, role }): [string, Speaker][] => {
      const words =
        /^[^\d,;]*/
          .exec(role?.toLowerCase() ?? '')?.[0]
          .trim()
          .split(' ') ?? []
      const noun = words.length === 2 ? words[1] : undefined
      return [words.join(' '), noun ?? ''].filter((key) => key !== '').map((key) => [key, { name, camp }])
    }),
  )
  return new Map(roles.toReversed())
}
