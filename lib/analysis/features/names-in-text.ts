import { isInitial, type KnownPeople, nameKey } from '@/lib/analysis/features/known-people'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import {
  calendarWords,
  clauseOpeners,
  determiners,
  leadOpeners,
  numberWords,
  prepositions,
} from '@/lib/lexicons/grammar-words'
import { bodyWords, familyNamesFirst, titles } from '@/lib/lexicons/source-words'
import { groupedBy } from '@/lib/text/grouped-by'

/** What a name stands for. */
export type Naming = Pick<SpeakerMention, 'kind' | 'name' | 'camp'>

// A capitalised word, and what makes it a run: "Moon Jae-in", "John F. Kennedy", "Kim Jong Un". A word alone is matched
// too, and passed over whole: looked for again from each of its letters, a long one would take the square of its length.
const CAPITALISED_RUN = /\p{Lu}\p{L}*(?:-\p{L}+)*((?:(?:(?<=[ ]\p{Lu})\.)? \p{Lu}\p{L}*(?:-\p{L}+)*)+)?/gu

// One name after a title that only people bear.
const TITLED_NAME =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|President|Secretary|Minister|Chancellor|Senator|Congressman|Congresswoman|Ambassador|Chairman|Professor|King|Prince|Queen|Pope)\.? (\p{Lu}\p{L}+)(?!\p{L}| \p{Lu})/gu

/** A name that the text spells out, with the part it is shortened to; null for a body. */
interface SpelledName {
  readonly written: string
  readonly short: string | null
  readonly naming: Naming
}

/**
 * Names that the text itself spells out. The same person spelled in two ways is one; a short name stands for whom
 * it can be short, and for itself where two are as likely. People whom `known` finds go by that name.
 */
export function textNamings(text: string, known: KnownPeople): ReadonlyMap<string, Naming> {
  const spelled = spelledNames(text, known)
  const bearers = groupedBy(
    spelled.filter(({ short }) => short !== null),
    ({ short }) => short ?? '',
  )
  const shorts = Array.from(bearers, ([short, names]): [string, Naming] => [short, bearerOf(short, names)])
  return new Map([
    ...titledNamings(text),
    ...shorts,
    ...spelled.toReversed().map(({ written, naming }): [string, Naming] => [written, naming]),
  ])
}

function spelledNames(text: string, known: KnownPeople): readonly SpelledName[] {
  const runs = Array.from(text.matchAll(CAPITALISED_RUN), ({ 0: run, 1: more, index }) => {
    if (more === undefined) return []
    const words = withoutTitles(run)
    return isOpening({ text, index, run }, words, known) ? [] : words
  })
  const byKey = new Map<string, Naming>()
  return runs
    .filter((words) => words.length > 1)
    .map((words) => {
      const written = words.join(' ')
      const key = nameKey(written)
      const naming = byKey.get(key) ?? namingOf(words, known)
      byKey.set(key, naming)
      return { written, short: naming.kind === 'person' ? shortName(words) : null, naming }
    })
}

interface Run {
  readonly text: string
  readonly index: number
  readonly run: string
}

/** "Assessing Trump’s approach": a capital that only opens a sentence, before a name known by itself. */
const isOpening = ({ text, index, run }: Run, words: readonly string[], known: KnownPeople): boolean =>
  words.length === 2 &&
  run.startsWith(words[0] ?? '') &&
  OPENS_SENTENCE.test(text.slice(Math.max(0, index - 3), index)) &&
  known(words.join(' ')) === undefined &&
  known(words[1] ?? '') !== undefined

const OPENS_SENTENCE = /(?:^|[\n“"]|[.!?:]["”’]?\s["“]?)$/

function namingOf(words: readonly string[], known: KnownPeople): Naming {
  const name = words.join(' ')
  const person = known(name)
  if (person) return { kind: 'person', ...person }
  return { kind: isBody(words) ? 'body' : 'person', name, camp: null }
}

/** How much oftener one of two namesakes must be spelled out for the short name to be theirs. */
const CLEARLY_OFTENER = 2

/** Who is meant by a short name: the only one of it, or the one spelled out clearly most often. */
function bearerOf(short: string, names: readonly SpelledName[]): Naming {
  const counts = new Map<string | null, { naming: Naming; times: number }>()
  for (const { naming } of names)
    counts.set(naming.name, { naming, times: (counts.get(naming.name)?.times ?? 0) + 1 })
  const [first, second] = [...counts.values()].toSorted((a, b) => b.times - a.times)
  const isClear = first && (!second || first.times >= CLEARLY_OFTENER * second.times)
  return isClear ? first.naming : { kind: 'person', name: short, camp: null }
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

const functionWords: ReadonlySet<string> = new Set([
  ...prepositions,
  ...clauseOpeners,
  ...determiners,
  ...leadOpeners,
])
const wordsBeforeNames: ReadonlySet<string> = new Set([
  ...functionWords,
  ...numberWords,
  ...titles,
  ...calendarWords,
])
const isFunctionWord = (word: string): boolean => functionWords.has(word)
const isBeforeName = (word: string): boolean => wordsBeforeNames.has(word)

const plain = (word: string): string => word.toLowerCase().replaceAll(/[.’']|['’]s$/g, '')
const isBody = (words: readonly string[]): boolean => bodyWords.has(plain(words.at(-1) ?? ''))

/** "Moon Jae-in" is Moon, "Mike Pompeo" is Pompeo, "Jung H. Pak" is Pak. */
function shortName(words: readonly string[]): string {
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? first
  const isWestern = words.some(isInitial) || (words.length === 2 && familyNamesFirst.has(plain(last)))
  const isKorean = familyNamesFirst.has(plain(first)) && !isWestern
  return isKorean || (words.length === 2 && KOREAN_GIVEN_NAME.test(second)) ? first : last
}

/** "Myong-hyun", unlike "Smith-Jones". */
const KOREAN_GIVEN_NAME = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{1,6}$/u
