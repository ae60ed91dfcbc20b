import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { analyzeArticle } from '@/lib/analysis/article'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { splitSentences } from '@/lib/text/sentences'
import { slice } from '@/lib/text/span'

// CommonJS packages without usable types, read when their turn comes: until then all memory is the analysis's own.
const require = createRequire(import.meta.url)

const corpus = new URL('../../shared/corpus/north-korea.jsonl', import.meta.url)
const ROUNDS = 3

interface Article {
  readonly title: string
  readonly text: string
}

const codebook = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../prisma/topics/us-north-korea.json', import.meta.url), 'utf8')),
)

/** Milliseconds of the fastest of several rounds. */
function fastest(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

/** A text of about so many characters, of real paragraphs. */
const textOf = (articles: readonly Article[], size: number): string => {
  const all = articles.map(({ text }) => text).join('\n\n')
  return all.repeat(Math.ceil(size / all.length)).slice(0, size)
}

/** Of memory that the process holds. */
const megabytes = (): number => Math.round(process.memoryUsage().rss / 1e6)

function bench(): void {
  const articles: readonly Article[] = readFileSync(corpus, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const sentences = articles.flatMap(({ text }) => splitSentences(text).map((span) => slice(text, span)))
  const ours = fastest(() => {
    for (const article of articles) analyzeArticle(article, codebook)
  })
  const short = fastest(() => analyzeArticle({ title: '', text: textOf(articles, 100_000) }, codebook))
  const long = fastest(() => analyzeArticle({ title: '', text: textOf(articles, 1_000_000) }, codebook))
  const memory = megabytes()
  const { SentimentIntensityAnalyzer } = require('vader-sentiment')
  const vader = fastest(() => {
    for (const sentence of sentences) SentimentIntensityAnalyzer.polarity_scores(sentence)
  })
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model'))
  const winks = fastest(() => {
    for (const sentence of sentences) wink.readDoc(sentence)
  })
  const rate = (milliseconds: number) => `${Math.round((sentences.length / milliseconds) * 1000)} sentences/s`
  console.log(`${articles.length} articles, ${sentences.length} sentences, fastest of ${ROUNDS} rounds`)
  console.log(`whole analysis   ${rate(ours)}`)
  console.log(`vader-sentiment  ${rate(vader)}, whole analysis ${(vader / ours).toFixed(2)} times as fast`)
  console.log(`wink-nlp         ${rate(winks)}, whole analysis ${(winks / ours).toFixed(2)} times as fast`)
  console.log(`1 MB takes ${(long / short).toFixed(1)} times as long as 100 kB`)
  console.log(
    `memory ${memory} MB after our rounds, ${megabytes()} MB after those of all three in one process`,
  )
}

if (existsSync(corpus)) bench()
else console.log('Skipped: ../shared/corpus is not here, and the benchmark reads real articles.')
