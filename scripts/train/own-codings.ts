import { DIPLOMACY, DIPLOMACY_TARGET, type Item, type Part } from './item'
import { lastSentence, topicItem } from './items'
import { rowsOf } from './json-lines'

const ours = (file: string): string => new URL(`../../training/${file}`, import.meta.url).pathname

/** Sentences that we wrote for training, on topics that no validation uses. */
export const writtenItems = (): readonly Item[] =>
  rowsOf(ours('written.jsonl')).map(({ topic, target, before, sentence, tone }) => ({
    ...topicItem(topic, topic === DIPLOMACY ? DIPLOMACY_TARGET : target, {
      ...{ article: '', title: '', sentence, before, tone },
    }),
    set: 'prose' as const,
    part: 'train' as const,
  }))

/** Sentences of corpus/ that we coded, by article and offsets. */
export function corpusItems(shared: string, partOf: (article: string) => Part): readonly Item[] {
  const articles = new Map(rowsOf(`${shared}/corpus/north-korea.jsonl`).map((row) => [row.id, row]))
  return rowsOf(ours('diplomacy-codes.jsonl')).flatMap(({ article, start, end, tone }) => {
    const row = articles.get(article)
    if (row === undefined) return []
    const before = lastSentence(row.text.slice(Math.max(0, start - 400), start))
    const sentence = row.text.slice(start, end)
    const item = topicItem(DIPLOMACY, DIPLOMACY_TARGET, { article, title: row.title, sentence, before, tone })
    return [{ ...item, set: 'further' as const, part: partOf(article) }]
  })
}

/** Sentences of NewsMTSC's training file that we coded toward an undertaking they name. */
export function undertakingItems(shared: string, partOf: (text: string) => Part): readonly Item[] {
  const sentences = new Map(
    rowsOf(`${shared}/targeted-tone/train.jsonl`).map((row) => [row.primary_gid, row.sentence_normalized]),
  )
  return rowsOf(ours('undertaking-codes.jsonl')).flatMap(({ id, start, end, tone }) => {
    const sentence = sentences.get(id)
    if (sentence === undefined) return []
    const item = topicItem('undertakings', '', { article: '', title: '', sentence, before: '', tone })
    return [{ ...item, spans: [{ start, end }], set: 'undertakings' as const, part: partOf(id) }]
  })
}

/** Sentences of the loaded-language material that we coded toward what they argue about. */
export function loadedItems(shared: string): readonly Item[] {
  const rows = rowsOf(`${shared}/loaded-language/dev.jsonl`)
  return rowsOf(ours('loaded-codes.jsonl')).map(({ line, target, tone }) => ({
    ...topicItem('loaded', target, { article: '', title: '', sentence: rows[line].text, before: '', tone }),
    set: 'loaded' as const,
    part: 'train' as const,
  }))
}
