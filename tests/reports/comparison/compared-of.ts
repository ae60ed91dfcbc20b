import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { compareArticles } from '@/lib/comparison/comparison'
import { type Codebook, codebookSchema } from '@/lib/lexicons/codebook'
import { type Compared, comparedWith } from '@/lib/reports/comparison/compared'
import { codebook } from '../../fixtures/codebook'

const singapore = { id: 'singapore', label: 'First meeting, in Singapore', date: '2018-06-12', cues: [] }
const hanoi = { id: 'hanoi', label: 'Second meeting, in Hanoi', date: '2019-02-27', cues: [] }

/** The talks with two of their meetings. */
export const eventful: Codebook = codebookSchema.parse({ ...codebook, events: [singapore, hanoi] })

/** Articles compared, as the sections of a dashboard called "d" find them. */
export const comparedOf = (articles: readonly ComparedArticle[]): Compared =>
  comparedWith({
    comparison: compareArticles(articles, eventful),
    codebook: eventful,
    place: { dashboard: '/dashboards/d', methodology: '/methodology', howToRead: '/how-to-read' },
    heads: articles.map(({ id, title, outlet, date }) => ({
      ...{ id, title, outlet, date },
      ...{ leaningLabel: null, byline: null, url: null, notice: null },
    })),
    textsOf: async () => new Map(),
  })
