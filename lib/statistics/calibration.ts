/** A prediction with the probability that was given to it, and whether it was right. */
export interface Forecast {
  readonly probability: number
  readonly right: boolean
}

const BINS = 10

/**
 * Expected calibration error in [0, 1]: how far, on average, stated probabilities are from the share that
 * proved right, over ten bins of equal width. Null without forecasts.
 * Guo, C. et al. (2017). On Calibration of Modern Neural Networks, eq. 3.
 */
export function expectedCalibrationError(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null
  const bins = Array.from({ length: BINS }, () => ({ stated: 0, right: 0 }))
  for (const { probability, right } of forecasts) {
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))]
    if (bin === undefined) throw new RangeError(`A probability lies in [0, 1], not at ${probability}`)
    bin.stated += probability
    bin.right += right ? 1 : 0
  }
  return bins.reduce((sum, bin) => sum + Math.abs(bin.stated - bin.right), 0) / forecasts.length
}

/** Share of forecasts that reach a probability, and how many of those were right; null where none does. */
export function coverageAt(forecasts: readonly Forecast[], probability: number) {
  const sure = forecasts.filter((forecast) => forecast.probability >= probability)
  return {
    coverage: forecasts.length === 0 ? null : sure.length / forecasts.length,
    accuracy: sure.length === 0 ? null : sure.filter(({ right }) => right).length / sure.length,
  }
}
