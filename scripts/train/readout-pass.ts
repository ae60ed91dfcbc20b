import type { Input } from '@/lib/analysis/features/tone/inputs'
import { CLASSES, GATE, type Layout } from '@/lib/analysis/features/tone/network-shape'
import type { ActiveRows } from './rows'

/** What the forward pass of a segment leaves for the backward pass. */
export interface Trace {
  readonly inputs: readonly Input[]
  readonly role: number
  /** Rows that each word switched on, after dropout. */
  readonly rows: readonly ActiveRows[]
  readonly h: Float64Array
  readonly gates: Float64Array
  readonly values: Float64Array
}

interface ReadoutTask {
  readonly layout: Layout
  readonly hidden: number
  readonly weights: Float64Array
  readonly gradient: Float64Array
}

/** From hidden activations to logits through gate and readout, and back. */
export function readoutPass({ layout, hidden, weights, gradient }: ReadoutTask) {
  function readOut(trace: Trace, t: number, logits: number[]): void {
    const gateAt = layout.gate + trace.role * (hidden + 1)
    let gate = weights[gateAt + hidden] as number
    for (let j = 0; j < hidden; j++)
      gate += (trace.h[t * hidden + j] as number) * (weights[gateAt + j] as number)
    const g = 1 / (1 + Math.exp(-gate))
    trace.gates[t] = g
    for (let c = 0; c < CLASSES; c++) {
      const shared = layout.readout + c * hidden
      const own = shared + (trace.role + 1) * CLASSES * hidden
      let value = 0
      for (let j = 0; j < hidden; j++)
        value +=
          (trace.h[t * hidden + j] as number) *
          ((weights[shared + j] as number) + (weights[own + j] as number))
      trace.values[t * CLASSES + c] = value
      logits[c] = (logits[c] as number) + GATE * g * value
    }
  }

  function backReadOut(trace: Trace, t: number, d: readonly number[], dh: Float64Array): void {
    const g = trace.gates[t] as number
    let dGate = 0
    for (let c = 0; c < CLASSES; c++) {
      const shared = layout.readout + c * hidden
      const own = shared + (trace.role + 1) * CLASSES * hidden
      const dValue = (d[c] as number) * GATE * g
      dGate += (d[c] as number) * GATE * (trace.values[t * CLASSES + c] as number)
      for (let j = 0; j < hidden; j++) {
        const add = dValue * (trace.h[t * hidden + j] as number)
        gradient[shared + j] = (gradient[shared + j] as number) + add
        gradient[own + j] = (gradient[own + j] as number) + add
        dh[t * hidden + j] =
          (dh[t * hidden + j] as number) +
          dValue * ((weights[shared + j] as number) + (weights[own + j] as number))
      }
    }
    backGate(trace, t, dGate * g * (1 - g), dh)
  }

  function backGate(trace: Trace, t: number, dGate: number, dh: Float64Array): void {
    const gateAt = layout.gate + trace.role * (hidden + 1)
    gradient[gateAt + hidden] = (gradient[gateAt + hidden] as number) + dGate
    for (let j = 0; j < hidden; j++) {
      gradient[gateAt + j] = (gradient[gateAt + j] as number) + dGate * (trace.h[t * hidden + j] as number)
      dh[t * hidden + j] = (dh[t * hidden + j] as number) + dGate * (weights[gateAt + j] as number)
    }
  }

  return { readOut, backReadOut }
}
