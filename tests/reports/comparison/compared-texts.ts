import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { compareArticles } from '@/lib/comparison/comparison'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { type Compared, comparedWith } from '@/lib/reports/comparison/compared'
import { placeOf } from '@/lib/reports/place'
import { codebook as readCodebook, readOne } from '@/tests/comparison/read-articles'

const codebook = codebookSchema.parse({
  ...readCodebook,
  events: [
    { id: 'singapore', label: 'First meeting', date: '2018-06-12', cues: ['Singapore', 'first summit'] },
  ],
})

/** Texts as articles of the outlets A, B, C …, compared; many are A1, A2 … */
export function comparedTexts(...texts: readonly string[]): Compared {
  const articles = texts.map((text, i) => readOne(text, `a${i}`, outletOf(i)))
  return comparedWith({
    comparison: compareArticles(articles, codebook),
    codebook,
    place: placeOf({ kind: 'owner', dashboardId: 'd' }),
    heads: articles.map(headOf),
    textsOf: async (ids) =>
      new Map(articles.filter(({ id }) => ids.includes(id)).map(({ id, text }) => [id, text])),
  })
}

const outletOf = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `A${i}`)

const headOf = ({ id, title, outlet, date }: ComparedArticle) => ({
  ...{ id, title, outlet, date },
  ...{ leaningLabel: null, byline: null, url: null, notice: null },
})
