import { describe, expect, it } from 'vitest'
import { coverageAt, expectedCalibrationError } from '@/lib/statistics/calibration'

const forecasts = (probability: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ probability, right: true })),
  ...Array.from({ length: wrong }, () => ({ probability, right: false })),
]

describe('expected calibration error', () => {
  it('is 0 where seven in ten forecasts at 0.7 prove right', () => {
    expect(expectedCalibrationError(forecasts(0.7, 7, 3))).toBeCloseTo(0, 10)
  })

  it('weighs each bin by its size', () => {
    // 10 forecasts at 0.9 of which 5 are right (off by 0.4), 30 at 0.55 of which 15 are (off by 0.05).
    const items = [...forecasts(0.9, 5, 5), ...forecasts(0.55, 15, 15)]
    expect(expectedCalibrationError(items)).toBeCloseTo((10 * 0.4 + 30 * 0.05) / 40, 10)
  })

  it('puts certainty into the last bin, and is unknown without forecasts', () => {
    expect(expectedCalibrationError(forecasts(1, 4, 0))).toBe(0)
    expect(expectedCalibrationError([])).toBeNull()
  })

  it('refuses what is no probability', () => {
    expect(() => expectedCalibrationError([{ probability: -0.1, right: true }])).toThrow(RangeError)
  })
})

describe('coverage', () => {
  it('counts forecasts that are sure enough, and how many of them are right', () => {
    expect(coverageAt([...forecasts(0.8, 3, 1), ...forecasts(0.5, 2, 2)], 0.7)).toEqual({
      coverage: 0.5,
      accuracy: 0.75,
    })
  })

  it('knows no accuracy where nothing is sure enough', () => {
    expect(coverageAt(forecasts(0.5, 1, 1), 0.7)).toEqual({ coverage: 0, accuracy: null })
  })
})
