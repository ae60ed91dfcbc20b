import { z } from 'zod'
import published from '@/lib/reports/validity.json'

const figure = z.number().nullable()
const interval = z.object({ low: z.number(), high: z.number() }).nullable()

const validation = z.object({
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

const file = z.object({ date: z.iso.date(), validations: z.array(validation) })

/** One figure of a validation, in words. */
export interface ValidityFigure {
  readonly label: string
  /** "0.58 (0.48 to 0.66)". */
  readonly value: string
}

/** What agreement was found on one kind of material. */
export interface ValidityTable {
  readonly kind: string
  /** What it is and how much of it: "163 sentences of 30 articles …". */
  readonly material: string
  readonly figures: readonly ValidityFigure[]
}

export interface ValidityReport {
  /** ISO 8601 day of the run. */
  readonly date: string
  readonly tables: readonly ValidityTable[]
}

type Validation = z.infer<typeof validation>

const rounded = (value: number): string => value.toFixed(2).replace('-', '−')

function figureIn({ intervals }: Validation, label: string, [value, key]: readonly [number | null, string]) {
  if (value === null) return []
  const range = intervals[key]
  const bounds = range ? ` (${rounded(range.low)} to ${rounded(range.high)})` : ''
  return [{ label, value: `${rounded(value)}${bounds}` }]
}

const counts = ({ sentences, articles }: Validation): string =>
  articles === null ? `${sentences} sentences` : `${sentences} sentences of ${articles} articles`

function tableOf(found: Validation): ValidityTable {
  const { kind, alpha, spearman, voiceAccuracy, wordF1, ece, baselines } = found
  const classes = kind === 'loaded-language' ? 'loaded and not' : 'unfavourable, neutral, favourable'
  const macroF1 = kind === 'voice' ? null : found.macroF1
  const rows: readonly (readonly [string, readonly [number | null, string]])[] = [
    [`Macro-F1 of ${classes}`, [macroF1, 'macroF1']],
    ['The same, by AFINN-165', [baselines?.afinn ?? null, 'afinn']],
    ['The same, by VADER', [baselines?.vader ?? null, 'vader']],
    [
      'The same, by how strong AFINN-165 finds the words',
      [baselines?.['afinn-magnitude'] ?? null, 'afinn-magnitude'],
    ],
    ['The same, always the most frequent', [baselines?.majority ?? null, 'majority']],
    ['F1 of marked words with those that readers named', [wordF1, 'wordF1']],
    ['Krippendorff’s α with the coders', [alpha, 'alpha']],
    ['Rank correlation of articles, all voices', [spearman?.overall ?? null, 'spearmanOverall']],
    ['Rank correlation of articles, own voice', [spearman?.ownVoice ?? null, 'spearmanOwnVoice']],
    ['Voice: sentences given to the right side', [voiceAccuracy, 'voiceAccuracy']],
    ['Calibration error of the probabilities', [ece, 'ece']],
    ...Object.entries(found.frames ?? {}).map(
      ([frame, value]) =>
        [
          `Frame “${frame.replace('_', ' ')}”: Krippendorff’s α of articles`,
          [value, `frames.${frame}`],
        ] as const,
    ),
  ]
  return {
    kind: found.kind,
    material: `${counts(found)}: ${found.material}`,
    figures: rows.flatMap(([label, value]) => figureIn(found, label, value)),
  }
}

/** The published validity figures; null while there are none. */
export function validityReport(): ValidityReport | null {
  const { date, validations } = file.parse(published)
  return validations.length === 0 ? null : { date, tables: validations.map(tableOf) }
}
