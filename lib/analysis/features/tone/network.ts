import { FEATURES, type Input } from '@/lib/analysis/features/tone/inputs'
import {
  CLASSES,
  type Kind,
  layoutOf,
  ROLES,
  type Role,
  type Shape,
} from '@/lib/analysis/features/tone/network-shape'
import {
  addFourRows,
  addRow,
  addTwoRows,
  kept,
  sideBySide,
  sumOfRows,
  weightedRows,
} from '@/lib/analysis/features/tone/network-tables'
import { addLogits, readoutOf } from '@/lib/analysis/features/tone/readout'

/** What is only possible says less of the target than what is so: set by hand, so that doubt always weakens. */
const HEDGED = 0.6

export interface Network {
  /**
   * Three logits per input (unfavourable, neutral, favourable) for each of the roles, mean over the members, times
   * `scale`; less of a hedged word.
   */
  readonly partsOf: (
    inputs: readonly Input[],
    roles: readonly Role[],
    scale: number,
  ) => ReadonlyMap<Role, Float64Array>
  readonly prior: (kind: Kind) => readonly number[]
}

/** Networks of one shape as one, their logits averaged. `embedding(row)` gives a word's vector. */
export function networkOf(
  shape: Shape,
  members: readonly Float32Array[],
  embedding: (row: number) => Float32Array,
): Network {
  const layout = layoutOf(shape)
  const { window, dimensions } = shape
  const hidden = shape.hidden * members.length
  const width = window * hidden
  const half = (window - 1) / 2
  const features = sideBySide(shape, members, layout.feature, FEATURES)
  const biases = Float64Array.from(
    { length: hidden },
    (_, j) => members[Math.floor(j / shape.hidden)]?.[layout.bias + (j % shape.hidden)] ?? 0,
  )
  const readoutsOf = (role: Role): readonly Float64Array[] =>
    members.map((weights) => readoutOf(weights, layout, ROLES.indexOf(role), shape.hidden))
  const readouts: Readonly<Record<Role, readonly Float64Array[]>> = {
    mention: readoutsOf('mention'),
    topic: readoutsOf('topic'),
    context: readoutsOf('context'),
    title: readoutsOf('title'),
  }
  const table = sideBySide(shape, members, layout.word, dimensions)
  const words = new Map<number, Float32Array>()
  const states = new Map<number, Float32Array>()

  const wordRows = ({ row }: Input): Float32Array | null =>
    row < 0 ? null : kept(words, row, () => weightedRows(table, width, embedding(row)))
  const stateRows = ({ state, index, valenced }: Input): Float32Array =>
    kept(states, state, () => sumOfRows(features, width, index.slice(valenced)))

  /** Activations of the word that is read at the moment, all members side by side; the same for every role. */
  const h = new Float64Array(hidden)

  /** Only of what moves the score are activations worked out; the logits of all else stay 0. */
  function partsOf(
    inputs: readonly Input[],
    roles: readonly Role[],
    scale: number,
  ): ReadonlyMap<Role, Float64Array> {
    const seen = { inputs, words: inputs.map(wordRows), states: inputs.map(stateRows) }
    const parts = new Map(roles.map((role) => [role, new Float64Array(inputs.length * CLASSES)]))
    inputs.forEach(({ moves, hedged }, s) => {
      if (!moves) return
      activate(s, seen)
      const weight = (hedged ? scale * HEDGED : scale) / members.length
      for (const [role, sums] of parts) addLogits(sums, s * CLASSES, { readouts: readouts[role], h, weight })
    })
    return parts
  }

  /** Position s sees word t at offset t − s + half of its window. */
  function activate(s: number, { inputs, words, states }: Seen): void {
    h.set(biases)
    const last = Math.min(inputs.length - 1, s + half)
    for (let t = Math.max(0, s - half); t <= last; t++) {
      const input = inputs[t] as Input
      const [first, second] = [words[t], states[t] as Float32Array]
      const [third, fourth] = [words[t + 1], states[t + 1]]
      const from = (t - s + half) * hidden
      if (t < last && first && third && fourth && input.valenced === 0) {
        addFourRows(h, { first, second, third, fourth, from })
        t++
        addValences(inputs[t] as Input, from + hidden)
      } else {
        if (first) addTwoRows(h, { first, second, from })
        else addRow(h, { rows: second, from, value: 1 })
        addValences(input, from)
      }
    }
  }

  function addValences({ index, value, valenced }: Input, from: number): void {
    for (let k = 0; k < valenced; k++)
      addRow(h, { rows: features, from: (index[k] as number) * width + from, value: value[k] as number })
  }

  const prior = (kind: Kind): readonly number[] => {
    const at = layout.prior + (kind === 'mention' ? 0 : CLASSES)
    return [0, 1, 2].map(
      (c) => members.reduce((sum, weights) => sum + (weights[at + c] ?? 0), 0) / members.length,
    )
  }
  return { partsOf, prior }
}

/** The words that are read, with what each adds to its neighbours, rows [window][hidden]; of masked and unknown words null. */
interface Seen {
  readonly inputs: readonly Input[]
  readonly words: readonly (Float32Array | null)[]
  readonly states: readonly Float32Array[]
}
