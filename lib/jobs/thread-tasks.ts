import type { MessagePort } from 'node:worker_threads'
import { type ArticleAnalysis, analyzeArticle } from '@/lib/analysis/article'
import { type AlignmentLink, alignmentOf } from '@/lib/comparison/alignment'
import { type ComparedArticle, fromStorage, type StoredArticle } from '@/lib/comparison/compared-article'
import { type Comparison, compareArticles } from '@/lib/comparison/comparison'
import type { Codebook } from '@/lib/lexicons/codebook'

/** What may be asked of a thread: pure work on what it is sent. */
export interface ThreadTasks {
  readonly analyse: typeof analyse
  readonly compare: typeof compare
  readonly align: typeof align
}

export interface AnalyseTask {
  readonly article: { readonly title: string; readonly text: string }
  readonly codebook: Codebook
}

export const analyse = ({ article, codebook }: AnalyseTask): ArticleAnalysis =>
  analyzeArticle(article, codebook)

export interface CompareTask {
  readonly codebook: Codebook
  /** Brings the articles in batches, then null; is told how many parts of the comparison are done. */
  readonly channel: MessagePort
}

export async function compare({ codebook, channel }: CompareTask): Promise<Comparison> {
  const articles = await received(channel)
  return compareArticles(articles, codebook, (done) => channel.postMessage(done))
}

const received = (channel: MessagePort): Promise<readonly ComparedArticle[]> =>
  new Promise((resolve, reject) => {
    const articles: ComparedArticle[] = []
    channel.on('message', (batch: readonly StoredArticle[] | null) => {
      if (batch === null) return resolve(articles)
      try {
        articles.push(...batch.map(fromStorage))
      } catch (error) {
        reject(error)
      }
    })
  })

export interface AlignTask {
  /** Two or three. */
  readonly articles: readonly StoredArticle[]
  readonly codebook: Codebook
}

export const align = ({ articles, codebook }: AlignTask): readonly AlignmentLink[] =>
  alignmentOf(articles.map(fromStorage), codebook)
