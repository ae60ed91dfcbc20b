import { frameMeasure } from '@/lib/analysis/measures/generic-frames'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import { verdictOf } from '@/lib/analysis/measures/verdicts'
import { type GenericFrame, genericFrames } from '@/lib/lexicons/frame-cues'
import { mean } from '@/lib/statistics/bootstrap'
import { clusterInterval } from '@/lib/statistics/cluster-bootstrap'
import { krippendorffAlpha } from '@/lib/statistics/krippendorff-alpha'
import { codeOfReading, frameKey } from '../frame-codes'
import type { ReadArticle } from './gold'

/** Our reading of a frame in an article beside the coders' mean, both from 0 (absent) to 2 (prominent). */
interface JudgedFrame {
  readonly cluster: string
  readonly read: number
  readonly coded: number | null
}

/** Ordinal alpha of our readings of each generic frame with the coders' means; null where none was coded. */
export function frameFigures(articles: readonly ReadArticle[]) {
  const judged = genericFrames.map((frame) => [frameKey(frame), judgeFrame(articles, frame)] as const)
  const intervals = judged.map(([name, each]) => [
    `frames.${name}`,
    clusterInterval(each, ({ cluster }) => cluster, agreement),
  ])
  return {
    frames: Object.fromEntries(judged.map(([name, each]) => [name, agreement(each)])),
    intervals: Object.fromEntries(intervals),
  }
}

function judgeFrame(articles: readonly ReadArticle[], frame: GenericFrame): readonly JudgedFrame[] {
  const measure = frameMeasure(frame)
  return articles.map(({ article, features }) => {
    const verdict = verdictOf(
      measure.codebook.verdicts ?? [],
      measurementOf(measure, measure.observe(features)),
    )
    const coded = mean(article.frames[frameKey(frame)] ?? [])
    return { cluster: article.id, read: codeOfReading(verdict), coded }
  })
}

const agreement = (judged: readonly JudgedFrame[]): number | null =>
  krippendorffAlpha(
    judged.map(({ read, coded }) => [read, coded]),
    'ordinal',
  )
