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

type Naming = Pick<SpeakerMention, 'kind' | 'name' | 'camp'>

// A capitalised run: "Moon Jae-in", "John F. Kennedy", "Kim Jong Un".
const CAPITALISED_RUN = /\p{Lu}\p{L}*(?:-\p{L}+)*(?:(?:(?<=[ ]\p{Lu})\.)? \p{Lu}\p{L}*(?:-\p{L}+)*)+/gu

// One name after a title that only people bear.
const TITLED_NAME =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|President|Secretary|Minister|Chancellor|Senator|Congressman|Congresswoman|Ambassador|Chairman|Professor|King|Prince|Queen|Pope)\.? (\p{Lu}\p{L}+)(?!\p{L}| \p{Lu})/gu

/** Names that the text itself spells out, each also by the part it is shortened to. */
export function textNamings(text: string): readonly [string, Naming][] {
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
export const titledNamings = (text: string): readonly [string, Naming][] =>
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
