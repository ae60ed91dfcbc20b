import { fnv1a } from '@/lib/text/fnv1a'
import { heldOutArticles, isHeldOutText } from '../held-out'
import { furtherSentences } from './further-sentences'
import { DIPLOMACY, DIPLOMACY_TARGET, type Item, type Part } from './item'
import { codedItem, goldItems, invented, mentions, topicItem } from './items'
import { rowsOf } from './json-lines'
import { corpusItems, loadedItems, undertakingItems, writtenItems } from './own-codings'
import { phrases } from './phrasebook'
import { passageItems } from './written-passages'
import { writtenSentences } from './written-sentences'

/** All coded sentences of the shared folder, in a fixed order, each with its part. */
export function readMaterial(shared: string): readonly Item[] {
  const gold = rowsOf(`${shared}/gold/dev.jsonl`)
  const report = heldOutArticles(gold.map((article) => article.id))
  const coded = new Set(gold.map((article) => article.id))
  const partOf = (article: string): Part =>
    report.has(article) ? 'drop' : coded.has(article) || inTuning(article) ? 'tune' : 'train'
  return [
    ...gold.flatMap((article) => goldItems(article, report.has(article.id) ? 'report' : 'tune')),
    ...rowsOf(`${shared}/gold/diplomacy-train.jsonl`).map((row) =>
      codedItem(row, 'diplomacy', DIPLOMACY, DIPLOMACY_TARGET, partOf),
    ),
    ...rowsOf(`${shared}/gold/topics-train.jsonl`).map((row) =>
      codedItem(row, 'topics', row.topic, row.topic === DIPLOMACY ? DIPLOMACY_TARGET : row.target, partOf),
    ),
    ...furtherSentences(shared).map((row) => ({
      ...topicItem(row.topic, row.topic === DIPLOMACY ? DIPLOMACY_TARGET : row.target, row),
      set: 'further' as const,
      part: partOf(row.article),
    })),
    ...corpusItems(shared, partOf),
    ...undertakingItems(shared, partOfText),
    ...loadedItems(shared),
    ...writtenItems(),
    ...passageItems(),
    ...phrases(3000, 7).map((p) => invented('phrases', p)),
    ...writtenSentences().map((p) => invented('written', p)),
    ...mentions(shared, 'train', partOfText),
    ...mentions(shared, 'dev-rw', partOfDevelopmentText),
    ...mentions(shared, 'dev-mt', partOfDevelopmentText),
  ]
}

const inTuning = (id: string): boolean => fnv1a(`tune:${id}`) % 10 === 0

/** Of NewsMTSC's training file. */
const partOfText = (id: string): Part => (inTuning(id) ? 'tune' : 'train')

/** Of NewsMTSC's development files, of which no sentence is learnt from before the last stage. */
const partOfDevelopmentText = (id: string): Part => (isHeldOutText(id) ? 'report' : 'tune')
