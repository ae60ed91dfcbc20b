import { logistic, POOLED } from '@/lib/analysis/features/loaded/read-loaded'
import type { WordWeight } from '@/lib/analysis/features/loaded/weights'
import { seededRandom } from '@/lib/statistics/random'
import { adamState, adamStep } from '../adam'
import { type ActiveRows, addOuter, addRows } from '../rows'
import { shuffled } from '../shuffled'
import type { LoadedExample } from './coded-sentences'
import { DIMENSIONS, FLAGS, type WordFeatures } from './word-features'

export interface LoadedRegime {
  readonly hidden: number
  readonly epochs: number
  readonly batch: number
  readonly rate: number
  readonly decay: number
  readonly dropWord: number
  readonly dropVector: number
  readonly dropHidden: number
  readonly smoothing: number
  /** Weight of the task to find the words that readers named, beside that to judge the sentence. */
  readonly wordTask: number
  /** How much more a named word counts than one that was not. */
  readonly named: number
  readonly seed: number
}

type Features = (word: string) => WordFeatures

/** A trained network: the base log-odds, and what it makes of any word. */
export interface WordNetwork {
  readonly base: number
  readonly weigh: (word: string) => WordWeight
}

/**
 * Learns what words do, one by one: hidden h = ReLU(A·features + a); a word's pull is sigmoid(g·h) · (v·h), its mark m·h.
 * A sentence's log-odds are the base and POOLED times the mean pull of its words. Since no word looks at another, the
 * trained network is a table.
 */
export function trainWordNetwork(
  examples: readonly LoadedExample[],
  features: Features,
  regime: LoadedRegime,
): WordNetwork {
  const { hidden, batch, epochs } = regime
  const at = layoutOf(hidden)
  const random = seededRandom(regime.seed)
  const weights = initialWeights(at, hidden, random)
  const state = adamState(weights.length)
  const { gradient } = state
  const batches = Math.floor(examples.length / batch)
  const settings = { batch, decay: regime.decay }
  let step = 0

  /** Hidden activations of a word, and the inputs that were kept, as pairs of row and value. */
  function seen(word: string): Seen {
    const { vector, flags } = features(word)
    const rows: number[] = []
    const values: number[] = []
    if (random() >= regime.dropWord)
      for (let i = 0; i < DIMENSIONS; i++)
        if (random() >= regime.dropVector) {
          rows.push(i * hidden)
          values.push((vector[i] as number) / (1 - regime.dropVector))
        }
    for (const flag of flags) {
      rows.push((DIMENSIONS + flag) * hidden)
      values.push(1)
    }
    const active = { at: rows, value: values }
    const h = activate(weights, at, hidden, active)
    for (let j = 0; j < hidden; j++)
      h[j] = random() < regime.dropHidden ? 0 : (h[j] as number) / (1 - regime.dropHidden)
    return { active, h, ...readOut(weights, at, h) }
  }

  function learn({ words, loaded, named }: LoadedExample): void {
    const all = words.map(({ word }) => seen(word))
    const scale = POOLED / Math.max(1, all.length)
    const odds = all.reduce((sum, { gate, value }) => sum + gate * value * scale, weights[at.base] as number)
    const target = loaded ? 1 - regime.smoothing : regime.smoothing
    const slope = logistic(odds) - target
    gradient[at.base] = (gradient[at.base] as number) + slope
    all.forEach((word, i) => {
      const isNamed = named[i] === true
      const importance = (regime.wordTask / all.length) * (isNamed ? 1 + regime.named : 1)
      learnWord(word, slope * scale, importance * (logistic(word.mark) - (isNamed ? 1 : 0)))
    })
  }

  function learnWord({ active, h, gate, value }: Seen, dPull: number, dMark: number): void {
    const dValue = dPull * gate
    const dGate = dPull * value * gate * (1 - gate)
    gradient[at.gateBias] = (gradient[at.gateBias] as number) + dGate
    gradient[at.markBias] = (gradient[at.markBias] as number) + dMark
    const dh = new Float64Array(hidden)
    for (let j = 0; j < hidden; j++) {
      const x = h[j] as number
      if (x === 0) continue
      gradient[at.value + j] = (gradient[at.value + j] as number) + dValue * x
      gradient[at.gate + j] = (gradient[at.gate + j] as number) + dGate * x
      gradient[at.mark + j] = (gradient[at.mark + j] as number) + dMark * x
      dh[j] =
        (dValue * (weights[at.value + j] as number) +
          dGate * (weights[at.gate + j] as number) +
          dMark * (weights[at.mark + j] as number)) /
        (1 - regime.dropHidden)
      gradient[at.bias + j] = (gradient[at.bias + j] as number) + (dh[j] as number)
    }
    addOuter(gradient, dh, active)
  }

  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = shuffled(examples, random)
    for (let b = 0; b < batches; b++) {
      for (const example of order.slice(b * batch, (b + 1) * batch)) learn(example)
      adamStep(weights, state, ++step, regime.rate * (1 - (0.9 * step) / (batches * epochs)), settings)
    }
  }
  return { base: weights[at.base] as number, weigh: (word) => weigh(weights, at, hidden, features(word)) }
}

interface Seen {
  /** Rows of A that the word switched on, after dropout. */
  readonly active: ActiveRows
  readonly h: Float64Array
  readonly gate: number
  readonly value: number
  readonly mark: number
}

type Layout = ReturnType<typeof layoutOf>

/** Where each part begins: [DIMENSIONS + FLAGS][hidden], then biases and readouts. */
function layoutOf(hidden: number) {
  const bias = (DIMENSIONS + FLAGS) * hidden
  const [value, gate, mark] = [bias + hidden, bias + 2 * hidden, bias + 3 * hidden]
  const gateBias = mark + hidden
  return { bias, value, gate, mark, gateBias, markBias: gateBias + 1, base: gateBias + 2, size: gateBias + 3 }
}

/** Uniform within 1/√fan-in; the base and the gate's and mark's biases begin at 0. */
function initialWeights(at: Layout, hidden: number, random: () => number): Float64Array {
  const weights = new Float64Array(at.size)
  const fill = (from: number, to: number, fan: number): void => {
    for (let i = from; i < to; i++) weights[i] = (random() * 2 - 1) / Math.sqrt(fan)
  }
  fill(0, at.value, DIMENSIONS + FLAGS)
  fill(at.value, at.gateBias, hidden)
  return weights
}

/** ReLU(A·features + a). */
function activate(weights: Float64Array, at: Layout, hidden: number, active: ActiveRows): Float64Array {
  const h = weights.slice(at.bias, at.bias + hidden)
  addRows(h, weights, active)
  return h.map((x) => Math.max(0, x))
}

function readOut(weights: Float64Array, at: Layout, h: Float64Array) {
  let [value, gate, mark] = [0, weights[at.gateBias] as number, weights[at.markBias] as number]
  for (let j = 0; j < h.length; j++) {
    const x = h[j] as number
    value += x * (weights[at.value + j] as number)
    gate += x * (weights[at.gate + j] as number)
    mark += x * (weights[at.mark + j] as number)
  }
  return { value, gate: logistic(gate), mark }
}

function weigh(weights: Float64Array, at: Layout, hidden: number, word: WordFeatures): WordWeight {
  const active = {
    at: [...word.vector.keys(), ...word.flags.map((flag) => DIMENSIONS + flag)].map((row) => row * hidden),
    value: [...word.vector, ...word.flags.map(() => 1)],
  }
  const { value, gate, mark } = readOut(weights, at, activate(weights, at, hidden, active))
  return { pull: gate * value, mark }
}
