import { FEATURES, type Input } from '@/lib/analysis/features/tone/inputs'
import {
  CLASSES,
  GATE,
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
  readoutOf,
  sideBySide,
  sumOfRows,
  weightedRows,
} from '@/lib/analysis/features/tone/network-tables'

/** What is only possible says less of the target than what is so: set by hand, so that doubt always weakens. */
const HEDGED = 0.6

export interface Network {
  /** Hidden activations of a segment, all members side by side; the same for every role. */
  readonly hiddenOf: (inputs: readonly Input[]) => Float64Array
  /** Three logits per input (unfavourable, neutral, favourable), mean over the members, times `scale`; less of a hedged word. */
  readonly partsOf: (inputs: readonly Input[], h: Float64Array, role: Role, scale: number) => Float64Array
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
  const readouts = ROLES.map((_, role) =>
    members.map((weights) => readoutOf(weights, layout, role, shape.hidden)),
  )
  const table = sideBySide(shape, members, layout.word, dimensions)
  const words = new Map<number, Float32Array>()
  const states = new Map<number, Float32Array>()

  const wordRows = (row: number): Float32Array => weightedRows(table, width, embedding(row))
  const stateRows = (input: Input): Float32Array =>
    sumOfRows(features, width, input.index.slice(input.valenced))

  /** Only what moves the score is read out, so only its activations are worked out; all others stay 0. */
  function hiddenOf(inputs: readonly Input[]): Float64Array {
    const h = new Float64Array(inputs.length * hidden)
    const seen = inputs.map((input) => ({
      input,
      word: input.row < 0 ? null : kept(words, input.row, () => wordRows(input.row)),
      state: kept(states, input.state, () => stateRows(input)),
    }))
    for (let s = 0; s < inputs.length; s++) if (inputs[s]?.moves) activate(h, s, seen)
    return h
  }

  /** Position s sees word t at offset t − s + half of its window. */
  function activate(h: Float64Array, s: number, seen: readonly Seen[]): void {
    const to = s * hidden
    for (let j = 0; j < hidden; j++) h[to + j] = biases[j] as number
    const last = Math.min(seen.length - 1, s + half)
    for (let t = Math.max(0, s - half); t <= last; t++) {
      const [there, next] = [seen[t], seen[t + 1]]
      const from = (t - s + half) * hidden
      if (t < last && there?.word && next?.word && there.input.valenced === 0) {
        addFourRows(h, to, {
          first: there.word,
          second: there.state,
          third: next.word,
          fourth: next.state,
          from,
          length: hidden,
        })
        addValences(h, to, next.input, from + hidden)
        t++
      } else if (there) addSeen(h, to, there, from)
    }
  }

  function addSeen(h: Float64Array, to: number, { input, word, state }: Seen, from: number): void {
    if (word) addTwoRows(h, to, { first: word, second: state, from, length: hidden })
    else addRow(h, to, { rows: state, from, length: hidden, value: 1 })
    addValences(h, to, input, from)
  }

  function addValences(h: Float64Array, to: number, input: Input, from: number): void {
    for (let k = 0; k < input.valenced; k++) {
      const feature = (input.index[k] ?? 0) * width + from
      addRow(h, to, { rows: features, from: feature, length: hidden, value: input.value[k] ?? 0 })
    }
  }

  function partsOf(inputs: readonly Input[], h: Float64Array, role: Role, scale: number): Float64Array {
    const parts = new Float64Array(inputs.length * CLASSES)
    const readout = readouts[ROLES.indexOf(role)] ?? []
    inputs.forEach((input, t) => {
      if (!input.moves) return
      const weight = (input.hedged ? scale * HEDGED : scale) / members.length
      for (let m = 0; m < members.length; m++) {
        const member = readout[m]
        if (member) addPart(parts, t, member, h, t * hidden + m * shape.hidden, weight)
      }
    })
    return parts
  }

  const prior = (kind: Kind): readonly number[] => {
    const at = layout.prior + (kind === 'mention' ? 0 : CLASSES)
    return [0, 1, 2].map(
      (c) => members.reduce((sum, weights) => sum + (weights[at + c] ?? 0), 0) / members.length,
    )
  }
  return { hiddenOf, partsOf, prior }
}

/** A word's input with what it adds to its neighbours, rows [window][hidden]; `word` is null where it is masked or unknown. */
interface Seen {
  readonly input: Input
  readonly word: Float32Array | null
  readonly state: Float32Array
}

/** Gate and logits of one word by one member; `from` is where its hidden activations begin. */
function addPart(
  parts: Float64Array,
  t: number,
  readout: Float64Array,
  h: Float64Array,
  from: number,
  scale: number,
): void {
  const hidden = (readout.length - 1) / 4
  let gate = readout[4 * hidden] as number
  let unfavourable = 0
  let neutral = 0
  let favourable = 0
  for (let j = 0; j < hidden; j++) {
    const x = h[from + j] as number
    if (x <= 0) continue
    gate += x * (readout[4 * j] as number)
    unfavourable += x * (readout[4 * j + 1] as number)
    neutral += x * (readout[4 * j + 2] as number)
    favourable += x * (readout[4 * j + 3] as number)
  }
  const g = (scale * GATE) / (1 + Math.exp(-gate))
  parts[t * CLASSES] = (parts[t * CLASSES] as number) + g * unfavourable
  parts[t * CLASSES + 1] = (parts[t * CLASSES + 1] as number) + g * neutral
  parts[t * CLASSES + 2] = (parts[t * CLASSES + 2] as number) + g * favourable
}
