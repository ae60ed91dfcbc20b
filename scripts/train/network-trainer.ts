import { FEATURES, type Input } from '@/lib/analysis/features/tone/inputs'
import { type Kind, layoutOf, type Role, type Shape } from '@/lib/analysis/features/tone/network-shape'
import { seededRandom } from '@/lib/statistics/random'
import { adamState, adamStep } from './adam'
import { learningPass } from './learning-pass'
import { shuffled } from './shuffled'

/** The sentence, the one before it, or the article's title. */
export interface Segment {
  readonly role: Role
  readonly inputs: readonly Input[]
}

/** One coded sentence, ready for the network. */
export interface Example {
  readonly kind: Kind
  readonly segments: readonly Segment[]
  /** 0 unfavourable, 1 neutral, 2 favourable. */
  readonly label: number
  readonly weight: number
}

export interface Regime {
  readonly epochs: number
  readonly batch: number
  readonly rate: number
  readonly decay: number
  readonly dropWord: number
  readonly dropEmbedding: number
  readonly dropHidden: number
  readonly smoothing: number
  readonly seed: number
}

export type Embedding = (row: number) => Float32Array

export interface TrainingTask {
  readonly examples: readonly Example[]
  readonly shape: Shape
  readonly embedding: Embedding
  readonly regime: Regime
  readonly log: (line: string) => void
}

/** Trains one network with Adam, the rate falling to a tenth; the same task gives the same bytes. */
export function trainNetwork({ examples, shape, embedding, regime, log }: TrainingTask): Float32Array {
  const random = seededRandom(regime.seed)
  const weights = initialWeights(shape, random)
  const state = adamState(weights.length)
  const learn = learningPass({ shape, regime, embedding, random, weights, gradient: state.gradient })
  const batches = Math.floor(examples.length / regime.batch)
  let step = 0
  for (let epoch = 0; epoch < regime.epochs; epoch++) {
    let loss = 0
    const order = shuffled(examples, random)
    for (let b = 0; b < batches; b++) {
      for (const example of order.slice(b * regime.batch, (b + 1) * regime.batch)) loss += learn(example)
      const rate = regime.rate * (1 - (0.9 * step) / (batches * regime.epochs))
      adamStep(weights, state, ++step, rate, regime)
    }
    log(`epoch ${epoch + 1} loss ${(loss / (batches * regime.batch)).toFixed(4)}`)
  }
  return Float32Array.from(weights)
}

/** Uniform within 1/√fan-in, as is usual for such layers. */
function initialWeights(shape: Shape, random: () => number): Float64Array {
  const layout = layoutOf(shape)
  const weights = new Float64Array(layout.size)
  const fill = (from: number, to: number, scale: number): void => {
    for (let i = from; i < to; i++) weights[i] = (random() * 2 - 1) * scale
  }
  fill(0, layout.bias + shape.hidden, 1 / Math.sqrt((shape.dimensions + FEATURES) * shape.window))
  fill(layout.gate, layout.prior, 1 / Math.sqrt(shape.hidden))
  return weights
}
