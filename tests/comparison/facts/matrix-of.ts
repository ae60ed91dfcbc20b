import { analyzeArticle } from '@/lib/analysis/article'
import { type ComparedArticle, comparedArticle } from '@/lib/comparison/compared-article'
import { factMatrix } from '@/lib/comparison/facts/fact-matrix'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { codebook as thaw } from '@/tests/fixtures/codebook'

export const codebook = codebookSchema.parse({
  ...thaw,
  camps: [
    ...thaw.camps,
    { id: 'seoul', label: 'Seoul', members: [{ name: 'Moon Jae-in', aliases: ['Moon'] }] },
  ],
  events: [
    { id: 'singapore', label: 'First meeting', date: '2018-06-12', cues: ['Singapore', 'first summit'] },
    { id: 'hanoi', label: 'Second meeting', date: '2019-02-27', cues: ['Hanoi', 'second summit'] },
    { id: 'letter', label: 'Called off', date: '2018-05-24', cues: ['called off the summit'] },
    { id: 'sixth-test', label: 'Sixth test', date: '2017-09-03', cues: ['sixth nuclear test'] },
  ],
  aspects: [{ id: 'hanoi', label: 'Hanoi', description: '', cues: ['Hanoi', 'Vietnam', 'February 2019'] }],
})

/** A text, or a day and a text. */
export type Given = string | readonly [string, string]

export const article = (given: Given, i: number): ComparedArticle => {
  const [date, text] = typeof given === 'string' ? [null, given] : given
  const attributions = analyzeArticle({ title: '', text }, codebook).attributions
  return comparedArticle({ id: `a${i}`, title: '', outlet: null, date, text, observations: {}, attributions })
}

export const matrixOf = (...texts: readonly Given[]) => factMatrix(texts.map(article), codebook)

/** Each row's id with the state and the values of its cells. */
export const tableOf = (...texts: readonly Given[]) =>
  matrixOf(...texts).map(({ id, cells }) => [
    id,
    ...cells.map(({ state, values }) => [state, ...values.map(({ value }) => value)].join(' ')),
  ])
