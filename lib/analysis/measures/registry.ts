import { agency } from '@/lib/analysis/measures/agency'
import { certainty } from '@/lib/analysis/measures/certainty'
import { doubtingVerbs } from '@/lib/analysis/measures/doubting-verbs'
import { genericFrameMeasures } from '@/lib/analysis/measures/generic-frames'
import { headlineAgainstBody } from '@/lib/analysis/measures/headline-against-body'
import { hedging } from '@/lib/analysis/measures/hedging'
import { loadedLanguage } from '@/lib/analysis/measures/loaded-language'
import type { Measure } from '@/lib/analysis/measures/measure'
import { ownVoiceTone } from '@/lib/analysis/measures/own-voice-tone'
import { questions } from '@/lib/analysis/measures/questions'
import { scareQuotes } from '@/lib/analysis/measures/scare-quotes'
import { sourcesTone } from '@/lib/analysis/measures/sources-tone'
import { superlatives } from '@/lib/analysis/measures/superlatives'
import { tone } from '@/lib/analysis/measures/tone'
import { topicFrames } from '@/lib/analysis/measures/topic-frames'
import { unnamedSources } from '@/lib/analysis/measures/unnamed-sources'

/** The measures in the order they are shown. */
export const measures: readonly Measure[] = [
  tone,
  ownVoiceTone,
  sourcesTone,
  headlineAgainstBody,
  ...genericFrameMeasures,
  topicFrames,
  loadedLanguage,
  hedging,
  certainty,
  superlatives,
  scareQuotes,
  agency,
  questions,
  unnamedSources,
  doubtingVerbs,
]
