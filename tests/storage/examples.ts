import type { ArticleInput } from '@/lib/import/article-input'
import { type Codebook, codebookSchema } from '@/lib/lexicons/codebook'

export const articleInput = (fields: Partial<ArticleInput> = {}): ArticleInput => ({
  title: 'Leaders meet by the lake',
  outlet: 'The Lakeside Courier',
  leaningLabel: null,
  byline: null,
  date: '2018-06-12',
  url: null,
  notice: null,
  text: 'The summit began at nine. “We made great progress,” the president said.',
  given: 'The summit began at nine. “We made great progress,” the president said. Subscribe!',
  removals: [{ start: 72, end: 82, reason: 'subscribe line' }],
  ...fields,
})

export const codebook = (fields: Partial<Codebook> = {}): Codebook =>
  codebookSchema.parse({
    topic: 'lake-talks',
    version: 1,
    name: 'The lake talks',
    target: 'the lake talks',
    mentions: ['summit', 'talks'],
    ...fields,
  })
