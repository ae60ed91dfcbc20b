import { readFileSync } from 'node:fs'
import { fnv1a } from '@/lib/text/fnv1a'
import { DIPLOMACY, type Item } from './item'
import { rowsOf } from './json-lines'

export interface FurtherSentence extends Pick<Item, 'article' | 'sentence' | 'before' | 'title' | 'tone'> {
  readonly topic: string
  readonly target: string
}

/** Sentences of the shared folder that we coded ourselves (further-codes.json says how); text is found by hash. */
export function furtherSentences(shared: string): readonly FurtherSentence[] {
  const codes: Record<string, Item['tone']> = JSON.parse(
    readFileSync(new URL('../../training/further-codes.json', import.meta.url), 'utf8'),
  ).codes
  const coded = (id: string, row: Omit<FurtherSentence, 'tone'>): FurtherSentence[] => {
    const tone = codes[`${id}:${fnv1a(row.sentence)}`]
    return tone === undefined ? [] : [{ ...row, tone }]
  }
  return [
    ...rowsOf(`${shared}/corpus/north-korea.jsonl`).flatMap((row) =>
      corpusSentences(row.text).flatMap((s) =>
        coded(row.id, { ...s, article: row.id, title: row.title, topic: DIPLOMACY, target: '' }),
      ),
    ),
    ...rowsOf(`${shared}/gold/diplomacy-train.jsonl`).flatMap((row) =>
      partsOf(row.before).flatMap((s) =>
        coded(row.id, { ...s, article: row.article, title: row.title, topic: DIPLOMACY, target: '' }),
      ),
    ),
    ...rowsOf(`${shared}/gold/topics-train.jsonl`).flatMap((row) =>
      partsOf(row.before).flatMap((s) =>
        coded(row.id, { ...s, article: row.article, title: '', topic: row.topic, target: row.target }),
      ),
    ),
  ]
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function corpusSentences(text: string): { sentence: string; before: string }[] {
  const sentences = text
    .split('\n')
    .flatMap((line) => Array.from(segmenter.segment(line), ({ segment }) => segment.trim()))
  return sentences.map((sentence, i) => ({ sentence, before: sentences[i - 1] ?? '' }))
}

function partsOf(before: string): { sentence: string; before: string }[] {
  const parts = before.trim().split(/(?<=[.!?”"])\s+(?=[A-Z“"])/)
  return parts.map((part, i) => ({ sentence: part.trim(), before: parts[i - 1] ?? '' }))
}
