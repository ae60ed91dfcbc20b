import { readFileSync } from 'node:fs'
import { type ArticleFeatures, readFeatures } from '@/lib/analysis/features/article-features'
import { judgeTone, toneAimOf } from '@/lib/analysis/features/tone-reading'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { mean } from '@/lib/statistics/bootstrap'
import { clusterInterval } from '@/lib/statistics/cluster-bootstrap'
import { spearman } from '@/lib/statistics/rank-correlation'
import { indexAt, slice } from '@/lib/text/span'
import { heldOutArticles } from '../held-out'
import { frameFigures } from './frames'
import { judged } from './judge'
import { type GoldArticle, goldArticle, type Material, readLines } from './material'
import { type JudgedSentence, none, type Validation } from './prediction'
import { toneFigures } from './tone-figures'
import { voiceFigures } from './voice'

const codebook = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../../prisma/topics/us-north-korea.json', import.meta.url), 'utf8')),
)
const aim = toneAimOf(codebook)

/** A coded article with what the engine reads in it. */
export interface ReadArticle {
  readonly article: GoldArticle
  readonly features: ArticleFeatures
}

/** Chooses the articles that were kept aside, given the ids of all. */
type Keep = (ids: readonly string[]) => (id: string) => boolean

const unseenByTone: Keep = (ids) => {
  const kept = heldOutArticles(ids)
  return (id) => kept.has(id)
}

/** The coded articles of a file, or only those that were kept aside. */
export function readGold({ file, heldOut }: Material, keep: Keep): readonly ReadArticle[] {
  const articles = readLines(file, goldArticle)
  const isKept = keep(articles.map(({ id }) => id))
  return articles
    .filter(({ id }) => !heldOut || isKept(id))
    .map((article) => ({ article, features: readFeatures(article, codebook) }))
}

/** Tone of sentences and of whole articles on the diplomacy, under its codebook, and frames of articles. */
export function validateGold(material: Material): Validation {
  const read = readGold(material, unseenByTone)
  const tone = toneFigures(read.flatMap(judgeArticle))
  const voice = voiceFigures(read)
  const frames = frameFigures(read)
  return {
    ...none,
    kind: 'gold',
    articles: read.length,
    ...tone,
    spearman: { overall: overall(read), ownVoice: ownVoice(read) },
    // What tone kept aside, the rules of voice may have been made on.
    voiceAccuracy: material.heldOut ? null : voice.voiceAccuracy,
    frames: frames.frames,
    intervals: {
      ...tone.intervals,
      ...voice.intervals,
      ...frames.intervals,
      spearmanOverall: clusterInterval(read, ({ article }) => article.id, overall),
      spearmanOwnVoice: clusterInterval(read, ({ article }) => article.id, ownVoice),
    },
  }
}

function judgeArticle({ article, features }: ReadArticle): readonly JudgedSentence[] {
  const { id, title, text } = article
  return article.sentences.map(({ start, end, tone }) => {
    const sentence = { start, end }
    const before = features.sentences[indexAt(features.sentences, start) - 1] ?? null
    const judgement = judgeTone({ text, title, sentence, before }, aim)
    return judged({ cluster: id, codes: tone, sentence: slice(text, sentence) }, judgement)
  })
}

/** An article in which the engine finds nothing to score is ranked as neutral. */
const overall = (read: readonly ReadArticle[]): number | null =>
  spearman(
    read.map(({ features }) => mean(features.tonedSentences.map(({ score }) => score)) ?? 0),
    read.map(({ article }) => mean(article.overall) ?? 0),
  )

const ownVoice = (read: readonly ReadArticle[]): number | null =>
  spearman(
    read.map(({ features }) => {
      const own = features.tonedSentences.filter(({ voice }) => voice.kind === 'outlet')
      return mean(own.map(({ score }) => score)) ?? 0
    }),
    read.map(({ article }) => mean(article.author) ?? 0),
  )
