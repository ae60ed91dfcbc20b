import { readFileSync } from 'node:fs'
import { mentionAim, topicAim } from '@/lib/analysis/features/tone/aim'
import type { Aim } from '@/lib/analysis/features/tone/encode'
import { inputsOf } from '@/lib/analysis/features/tone/inputs'
import { segmentsOf } from '@/lib/analysis/features/tone/segments'
import type { Vocabulary } from '@/lib/analysis/features/tone/vocabulary'
import { toneAimOf } from '@/lib/analysis/features/tone-reading'
import { codebookSchema } from '@/lib/lexicons/codebook'
import { DIPLOMACY, type Item } from './item'
import type { Example } from './network-trainer'

/** The training topic as its codebook has it, exactly as articles on it are read. */
const diplomacy = toneAimOf(
  codebookSchema.parse(
    JSON.parse(readFileSync(new URL('../../prisma/topics/us-north-korea.json', import.meta.url), 'utf8')),
  ),
)

export function aimOf(item: Item): Aim {
  if (item.spans.length > 0) return mentionAim(item.spans)
  return item.topic === DIPLOMACY ? diplomacy : topicAim([item.target], [])
}

/** How much a sentence of each set counts: tuned on the tuning part. */
const WEIGHTS: Readonly<Record<Item['set'], number>> = {
  gold: 2,
  diplomacy: 2,
  topics: 1,
  further: 1.3,
  phrases: 0.5,
  written: 0.7,
  prose: 0.7,
  passages: 0.7,
  undertakings: 1.2,
  loaded: 1,
  'mentions-train': 1,
  'mentions-rw': 1,
  'mentions-mt': 1,
}

/** Sentences as the network reads them; rarer classes weigh more, by the square root of their rarity within a kind. */
export function examplesOf(items: readonly Item[], vocabulary: Vocabulary): readonly Example[] {
  const counts = { mention: [0, 0, 0], topic: [0, 0, 0] }
  for (const { kind, tone, set } of items)
    counts[kind][tone + 1] = (counts[kind][tone + 1] ?? 0) + WEIGHTS[set]
  const rarity = (item: Item): number => {
    const own = counts[item.kind]
    const all = own.reduce((a, b) => a + b, 0)
    return Math.sqrt(all / 3 / (own[item.tone + 1] ?? 1))
  }
  return items.map((item) => {
    const aim = aimOf(item)
    const question = {
      sentence: item.sentence,
      context: item.before,
      title: item.title,
      kind: item.kind,
      aim,
    }
    return {
      kind: item.kind,
      segments: segmentsOf(question, vocabulary).map(({ units, role }) => ({
        role,
        inputs: inputsOf(units),
      })),
      label: item.tone + 1,
      weight: WEIGHTS[item.set] * rarity(item),
    }
  })
}
