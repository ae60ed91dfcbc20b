import { z } from 'zod'

const figure = z.number().nullable()
const interval = z.object({ low: z.number(), high: z.number() }).nullable()

/** One run of a comparison with readers, as it is published. */
export const validation = z.object({
  kind: z.string(),
  material: z.string(),
  articles: figure,
  sentences: z.number(),
  macroF1: figure,
  accuracy: figure,
  /** Only of loaded language: do marked words agree with those that readers named? */
  wordF1: figure.default(null),
  alpha: figure,
  spearman: z.object({ overall: figure, ownVoice: figure }).nullable(),
  voiceAccuracy: figure,
  ece: figure,
  frames: z.record(z.string(), figure).nullable(),
  baselines: z.record(z.string(), figure).nullable(),
  intervals: z.record(z.string(), interval),
})

export type Validation = z.infer<typeof validation>

/** A figure before it is in words: null where the validation has none. */
export interface Found {
  readonly measures: readonly string[]
  readonly label: string
  readonly value: number | null
  /** Of its interval, if it has one. */
  readonly key: string
}

/** All rest on the tone of single sentences. */
const TONES = ['tone', 'own-voice-tone', 'sources-tone']
const LOADED = ['loaded-language']

/** How often sentences get the right class, beside what simple rules reach. */
function classFigures({ kind, macroF1, baselines }: Validation): readonly Found[] {
  const isLoaded = kind === 'loaded-language'
  const of = isLoaded ? LOADED : TONES
  const classes = isLoaded ? 'loaded and not' : 'unfavourable, neutral, favourable'
  const simple = (key: string, rule: string): Found => ({
    ...{ measures: of, label: `The same, ${rule}`, value: baselines?.[key] ?? null, key },
  })
  return [
    {
      measures: of,
      label: `Macro-F1 of ${classes}`,
      value: kind === 'voice' ? null : macroF1,
      key: 'macroF1',
    },
    simple('afinn', 'by AFINN-165'),
    simple('vader', 'by VADER'),
    simple('afinn-magnitude', 'by how strong AFINN-165 finds the words'),
    simple('majority', 'always the most frequent'),
  ]
}

function otherFigures({ kind, wordF1, alpha, spearman, voiceAccuracy, ece }: Validation): readonly Found[] {
  const of = kind === 'loaded-language' ? LOADED : TONES
  const found = (label: string, value: number | null | undefined, key: string): Found => ({
    ...{ measures: of, label, value: value ?? null, key },
  })
  return [
    found('F1 of marked words with those that readers named', wordF1, 'wordF1'),
    found('Krippendorff’s α with the coders', alpha, 'alpha'),
    {
      ...found('Rank correlation of articles, all voices', spearman?.overall, 'spearmanOverall'),
      measures: ['tone'],
    },
    {
      ...found('Rank correlation of articles, own voice', spearman?.ownVoice, 'spearmanOwnVoice'),
      measures: ['own-voice-tone'],
    },
    {
      ...found('Voice: sentences given to the right side', voiceAccuracy, 'voiceAccuracy'),
      measures: ['own-voice-tone', 'sources-tone'],
    },
    found('Calibration error of the probabilities', ece, 'ece'),
  ]
}

const frameFigures = ({ frames }: Validation): readonly Found[] =>
  Object.entries(frames ?? {}).map(([frame, value]) => ({
    measures: [`frame-${frame.replaceAll('_', '-')}`],
    label: `Frame “${frame.replaceAll('_', ' ')}”: Krippendorff’s α of articles`,
    value,
    key: `frames.${frame}`,
  }))

/** All figures that a validation may have, in the order they are shown. */
export const figuresFound = (validation: Validation): readonly Found[] => [
  ...classFigures(validation),
  ...otherFigures(validation),
  ...frameFigures(validation),
]
