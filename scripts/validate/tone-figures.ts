import { coverageAt, expectedCalibrationError } from '@/lib/statistics/calibration'
import { accuracy, f1, macroF1 } from '@/lib/statistics/classification'
import { clusterInterval } from '@/lib/statistics/cluster-bootstrap'
import { krippendorffAlpha } from '@/lib/statistics/krippendorff-alpha'
import { majorityTone } from './baselines'
import { type JudgedSentence, type ToneClass, toneClasses } from './prediction'

/** A prediction counts as sure from this probability on. */
const SURE = 0.7

interface AgreedSentence extends JudgedSentence {
  readonly actual: ToneClass
}

type Predictor = (sentence: AgreedSentence) => ToneClass

/** The figures of sentence tone, over the sentences on which all coders agree. */
export function toneFigures(judged: readonly JudgedSentence[]) {
  const agreed = judged.flatMap(withAgreedCode)
  const forecasts = agreed.map(({ actual, predicted, confidence }) => ({
    probability: confidence,
    right: actual === predicted,
  }))
  const sure = coverageAt(forecasts, SURE)
  return {
    sentences: agreed.length,
    macroF1: macroF1(agreed, toneClasses),
    f1: Object.fromEntries(toneClasses.map((tone) => [tone, f1(agreed, tone)])),
    accuracy: accuracy(agreed),
    alpha: krippendorffAlpha(
      agreed.map(({ actual, predicted }) => [actual, predicted]),
      'ordinal',
    ),
    ece: expectedCalibrationError(forecasts),
    coverage: { share: sure.coverage, accuracy: sure.accuracy },
    baselines: baselineFigures(agreed),
    intervals: toneIntervals(agreed),
  }
}

function withAgreedCode(sentence: JudgedSentence): readonly AgreedSentence[] {
  const [actual, ...others] = sentence.codes
  return actual !== undefined && others.every((code) => code === actual) ? [{ ...sentence, actual }] : []
}

function baselineFigures(agreed: readonly AgreedSentence[]) {
  const majority = majorityTone(agreed.map(({ actual }) => actual))
  return {
    afinn: macroF1By(agreed, ({ afinn }) => afinn),
    vader: macroF1By(agreed, ({ vader }) => vader),
    majority: macroF1By(agreed, () => majority),
  }
}

const macroF1By = (agreed: readonly AgreedSentence[], predict: Predictor): number | null =>
  macroF1(
    agreed.map((sentence) => ({ actual: sentence.actual, predicted: predict(sentence) })),
    toneClasses,
  )

function toneIntervals(agreed: readonly AgreedSentence[]) {
  const over = (statistic: (sentences: readonly AgreedSentence[]) => number | null) =>
    clusterInterval(agreed, ({ cluster }) => cluster, statistic)
  return {
    macroF1: over((sentences) => macroF1(sentences, toneClasses)),
    accuracy: over(accuracy),
    afinn: over((sentences) => macroF1By(sentences, ({ afinn }) => afinn)),
    vader: over((sentences) => macroF1By(sentences, ({ vader }) => vader)),
  }
}
