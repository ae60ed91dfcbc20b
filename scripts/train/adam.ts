/** The optimiser's memory: gradient of the batch, and running means of it and its square. */
export interface AdamState {
  readonly gradient: Float64Array
  readonly m: Float64Array
  readonly v: Float64Array
}

export interface AdamSettings {
  readonly batch: number
  readonly decay: number
}

export const adamState = (size: number): AdamState => ({
  gradient: new Float64Array(size),
  m: new Float64Array(size),
  v: new Float64Array(size),
})

/** One step of Adam (Kingma & Ba 2015), with the gradient's norm clipped at 3; empties the gradient. */
export function adamStep(
  weights: Float64Array,
  state: AdamState,
  step: number,
  rate: number,
  settings: AdamSettings,
): void {
  const { gradient, m, v } = state
  const clip = Math.min(1, 3 / (normOfMean(gradient, settings.batch) + 1e-9))
  const c1 = 1 - 0.9 ** step
  const c2 = 1 - 0.999 ** step
  for (let i = 0; i < weights.length; i++) {
    const g = (gradient[i] as number) * clip + settings.decay * (weights[i] as number)
    m[i] = 0.9 * (m[i] as number) + 0.1 * g
    v[i] = 0.999 * (v[i] as number) + 0.001 * g * g
    weights[i] =
      (weights[i] as number) - (rate * ((m[i] as number) / c1)) / (Math.sqrt((v[i] as number) / c2) + 1e-8)
    gradient[i] = 0
  }
}

/** Divides the summed gradient by the batch, in place, and returns its norm. */
function normOfMean(gradient: Float64Array, batch: number): number {
  let squares = 0
  for (let i = 0; i < gradient.length; i++) {
    gradient[i] = (gradient[i] as number) / batch
    squares += (gradient[i] as number) ** 2
  }
  return Math.sqrt(squares)
}
