import { findFrameCues } from '@/lib/analysis/features/frame-cues'
import { exampleCodebook } from '@/lib/analysis/measures/example-codebook'
import type { FrameThresholds } from '@/lib/analysis/measures/frame-verdicts'
import { frameVerdicts } from '@/lib/analysis/measures/frame-verdicts'
import type { GenericFrame } from '@/lib/lexicons/frame-cues'
import { mean } from '@/lib/statistics/bootstrap'
import { krippendorffAlpha } from '@/lib/statistics/krippendorff-alpha'
import { findBlocks } from '@/lib/text/blocks'
import { fnv1a } from '@/lib/text/fnv1a'
import { splitSentences } from '@/lib/text/sentences'
import { startingIn } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'
import { codeOfReading, frameKey, readingOf } from '../frame-codes'
import { heldOutArticles } from '../held-out'
import { rowsOf } from './json-lines'

/** An article's counts and codes of one frame. */
interface CodedArticle {
  readonly id: string
  readonly isGold: boolean
  readonly sentences: number
  /** How many sentences carry cues of each frame. */
  readonly withCues: Readonly<Record<GenericFrame, number>>
  /** 0 absent, 1 present, 2 prominent; the coders' mean. */
  readonly codes: Readonly<Record<GenericFrame, number>>
}

const FOLDS = 6
const STEP = 0.01
const HIGHEST = 40
/** A pair of thresholds is judged with its neighbours up to so many steps away, so that luck on one does not win. */
const REACH = 1

const ours = new URL('../../training/frame-codes.jsonl', import.meta.url).pathname

/** Codes of shared/gold/dev without its held-out articles, and our codes of corpus articles that are not in it. */
export function codedArticles(shared: string): readonly CodedArticle[] {
  const gold = rowsOf(`${shared}/gold/dev.jsonl`)
  const heldOut = heldOutArticles(gold.map(({ id }) => id))
  const texts = new Map(rowsOf(`${shared}/corpus/north-korea.jsonl`).map(({ id, text }) => [id, text]))
  const own = rowsOf(ours).map(({ id, frames }) => ({ id, frames, text: texts.get(id) }))
  return [
    ...gold.filter(({ id }) => !heldOut.has(id)).map((row) => codedArticle(row, true)),
    ...own.filter(({ text }) => text !== undefined).map((row) => codedArticle(row, false)),
  ]
}

interface Row {
  readonly id: string
  readonly text: string
  /** One code, or one for each coder. */
  readonly frames: Readonly<Record<string, number | readonly number[]>>
}

function codedArticle({ id, text, frames }: Row, isGold: boolean): CodedArticle {
  const sentences = splitSentences(text, findBlocks(text))
  const cues = findFrameCues({ text, tokens: findTokens(text) }, exampleCodebook).generic
  const count = (frame: GenericFrame) =>
    sentences.filter((unit) => startingIn(cues, unit).some((cue) => cue.frames.includes(frame))).length
  const code = (frame: GenericFrame) => mean([frames[frameKey(frame)] ?? 0].flat()) ?? 0
  return {
    ...{ id, isGold, sentences: sentences.length },
    withCues: perFrame(count),
    codes: perFrame(code),
  }
}

const perFrame = (ofFrame: (frame: GenericFrame) => number): Readonly<Record<GenericFrame, number>> => ({
  conflict: ofFrame('conflict'),
  'human-interest': ofFrame('human-interest'),
  economic: ofFrame('economic'),
  morality: ofFrame('morality'),
  responsibility: ofFrame('responsibility'),
})

function read(article: CodedArticle, frame: GenericFrame, thresholds: FrameThresholds): number {
  const { sentences: n, withCues } = article
  return codeOfReading(readingOf(frameVerdicts(thresholds), { withCues: withCues[frame], n }))
}

const agreement = (
  articles: readonly CodedArticle[],
  frame: GenericFrame,
  thresholds: (article: CodedArticle) => FrameThresholds,
): number | null =>
  krippendorffAlpha(
    articles.map((article) => [read(article, frame, thresholds(article)), article.codes[frame]]),
    'ordinal',
  )

/** The thresholds in whole percent whose agreement, averaged over their neighbourhood, is best. */
export function fitThresholds(articles: readonly CodedArticle[], frame: GenericFrame): FrameThresholds {
  const alphas = new Map<string, number>()
  const pairs: (readonly [number, number])[] = []
  for (let low = 1; low < HIGHEST; low++) {
    for (let high = low + 1; high <= HIGHEST; high++) {
      pairs.push([low, high])
      const thresholds = { present: low * STEP, prominent: high * STEP }
      alphas.set(`${low},${high}`, agreement(articles, frame, () => thresholds) ?? -1)
    }
  }
  const smoothed = ([low, high]: readonly [number, number]) => mean(around(alphas, low, high)) ?? -1
  const [best = [1, 2]] = pairs.toSorted((a, b) => smoothed(b) - smoothed(a))
  return { present: best[0] / 100, prominent: best[1] / 100 }
}

function around(alphas: ReadonlyMap<string, number>, low: number, high: number): number[] {
  const found: number[] = []
  for (let i = -REACH; i <= REACH; i++) {
    for (let j = -REACH; j <= REACH; j++) found.push(alphas.get(`${low + i},${high + j}`) ?? -1)
  }
  return found
}

/** Agreement on articles whose thresholds were fitted on the other folds: all of them, and those of two coders. */
export function crossValidated(articles: readonly CodedArticle[], frame: GenericFrame) {
  const foldOf = ({ id }: CodedArticle) => fnv1a(id) % FOLDS
  const fits = Array.from({ length: FOLDS }, (_, fold) =>
    fitThresholds(
      articles.filter((article) => foldOf(article) !== fold),
      frame,
    ),
  )
  const thresholds = (article: CodedArticle) => fits[foldOf(article)] ?? { present: 1, prominent: 1 }
  const gold = articles.filter(({ isGold }) => isGold)
  return { all: agreement(articles, frame, thresholds), gold: agreement(gold, frame, thresholds) }
}
