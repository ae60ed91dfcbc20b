import { DIPLOMACY, DIPLOMACY_TARGET, type Item, type Part } from './item'
import { type Row, rowsOf } from './json-lines'

export function goldItems(article: Row, part: Part): Item[] {
  return article.sentences
    .filter((s: Row) => s.tone[0] === s.tone[1])
    .map((s: Row) => ({
      ...topicItem(DIPLOMACY, DIPLOMACY_TARGET, {
        article: article.id,
        sentence: s.text,
        before: lastSentence(article.text.slice(Math.max(0, s.start - 400), s.start)),
        title: article.title,
        tone: s.tone[0],
      }),
      set: 'gold',
      part,
    }))
}

export const codedItem = (
  row: Row,
  set: Item['set'],
  topic: string,
  target: string,
  partOf: (article: string) => Part,
): Item => ({
  ...topicItem(topic, target, {
    article: row.article,
    sentence: row.sentence,
    before: lastSentence(row.before),
    title: row.title ?? '',
    tone: row.tone[0],
  }),
  set,
  part: partOf(row.article),
})

export const topicItem = (
  topic: string,
  target: string,
  row: Pick<Item, 'article' | 'sentence' | 'before' | 'title' | 'tone'>,
) => ({
  kind: 'topic' as const,
  topic,
  target,
  spans: [],
  article: row.article,
  sentence: row.sentence,
  before: row.before,
  title: row.title,
  tone: row.tone,
})

export const invented = (
  set: Item['set'],
  p: { text: string; start: number; end: number; tone: Item['tone'] },
): Item => ({
  set,
  kind: 'topic',
  topic: set,
  target: '',
  spans: [{ start: p.start, end: p.end }],
  article: '',
  sentence: p.text,
  before: '',
  title: '',
  tone: p.tone,
  part: 'train',
})

export function mentions(
  shared: string,
  file: 'train' | 'dev-rw' | 'dev-mt',
  partOf: (text: string) => Part,
): Item[] {
  const set = file === 'train' ? 'mentions-train' : file === 'dev-rw' ? 'mentions-rw' : 'mentions-mt'
  return rowsOf(`${shared}/targeted-tone/${file}.jsonl`).flatMap((row) => {
    const part = partOf(row.primary_gid)
    return row.targets.map((target: Row) => ({
      set,
      kind: 'mention',
      topic: set,
      target: target.mention,
      article: row.primary_gid,
      sentence: row.sentence_normalized,
      before: '',
      title: '',
      part,
      spans: [target, ...(target.further_mentions ?? [])].map((m: Row) => ({ start: m.from, end: m.to })),
      tone: (target.polarity - 4) / 2,
    }))
  })
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The last sentence of a text that is long enough to tell anything. */
export function lastSentence(text: string): string {
  const sentences = Array.from(segmenter.segment(text.trim()), ({ segment }) => segment.trim())
  return sentences.filter((sentence) => sentence.length > 20).at(-1) ?? text.trim()
}
