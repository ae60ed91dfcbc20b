import { z } from 'zod'
import file from '@/lib/lexicons/loaded-language-weights.json'

/** The file of weights: words, and for each two numbers of one byte, in base64. */
export const weightsFile = z.object({
  origin: z.string(),
  licence: z.string(),
  trained: z.string(),
  /** Log-odds that readers find a sentence loaded which holds no word the table knows. */
  base: z.number(),
  /** How much one step of a byte adds to the sum of `pulls`, and to `marks`. */
  pullStep: z.number(),
  markStep: z.number(),
  /** A word is marked from this log-odds on. */
  markedFrom: z.number(),
  /** In alphabetical order, parted by blanks; compounds have hyphens. */
  words: z.string(),
  pulls: z.string(),
  marks: z.string(),
})

export type WeightsFile = z.infer<typeof weightsFile>

/** What is known of one word, wherever it stands. */
export interface WordWeight {
  /** What it adds to the sum over a sentence's words. */
  readonly pull: number
  /** Log-odds that readers name it as the reason why a sentence is loaded. */
  readonly mark: number
}

export interface LoadedModel {
  readonly base: number
  readonly markedFrom: number
  readonly weights: ReadonlyMap<string, WordWeight>
}

/** Unpacks a file of weights. Throws where it is not one. */
export function loadedModelOf(unchecked: unknown): LoadedModel {
  const { base, markedFrom, words, ...packed } = weightsFile.parse(unchecked)
  const pulls = bytesOf(packed.pulls)
  const marks = bytesOf(packed.marks)
  const weights = words.split(' ').map((word, i): [string, WordWeight] => {
    const weight = { pull: (pulls[i] ?? 0) * packed.pullStep, mark: (marks[i] ?? 0) * packed.markStep }
    return [word, weight]
  })
  return { base, markedFrom, weights: new Map(weights) }
}

/** Signed bytes of a base64 text; `atob` is there in Node, in workers and in browsers. */
const bytesOf = (base64: string): Int8Array => Int8Array.from(atob(base64), (byte) => byte.charCodeAt(0))

let model: LoadedModel | undefined

/** The model that Parallax ships, unpacked when first asked for. */
export function loadedModel(): LoadedModel {
  model ??= loadedModelOf(file)
  return model
}
