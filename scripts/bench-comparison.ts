import { readFileSync } from 'node:fs'
import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { tone } from '@/lib/analysis/measures/tone'
import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { compareOutlets } from '@/lib/comparison/outlets'
import { comparePairs } from '@/lib/comparison/pairs'
import { robustnessOf } from '@/lib/comparison/robustness/robustness'
import { timelineOf } from '@/lib/comparison/timeline'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { inventArticles } from './bench/invent-articles'

const codebook = codebookSchema.parse(
  JSON.parse(readFileSync(new URL('../prisma/topics/us-north-korea.json', import.meta.url), 'utf8')),
)

type Articles = readonly ComparedArticle[]

/** What is compared, part by part. */
const parts: Readonly<Record<string, (articles: Articles) => unknown>> = {
  'articles, tone': (articles) => comparePairs(articles, tone),
  'articles, own voice': (articles) => comparePairs(articles, ownVoiceTone),
  'outlets, tone': (articles) => compareOutlets(articles, tone),
  'outlets, own voice': (articles) => compareOutlets(articles, ownVoiceTone),
  timeline: (articles) => timelineOf(articles, { measure: tone, events: codebook.events }),
  robustness: (articles) =>
    robustnessOf(articles, codebook, comparePairs(articles, tone) ?? compareOutlets(articles, tone)),
}

/** Of the processor, which other work on the machine does not lengthen. */
function millisecondsOf(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function bench(count: number): void {
  const articles = inventArticles(count, codebook)
  const sentences = articles.reduce((sum, each) => sum + each.sentences.length, 0)
  const scored = articles.reduce((sum, { observations }) => sum + (observations[tone.id]?.length ?? 0), 0)
  console.log(`\n${count} invented articles, ${sentences} sentences, ${scored} of them on the target`)
  let total = 0
  for (const [name, part] of Object.entries(parts)) {
    const taken = millisecondsOf(() => part(articles))
    total += taken
    console.log(`${name.padEnd(20)} ${taken.toFixed(0).padStart(6)} ms`)
  }
  console.log(`${'all'.padEnd(20)} ${total.toFixed(0).padStart(6)} ms`)
}

for (const count of [30, 60, 1000]) bench(count)
