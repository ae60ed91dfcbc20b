import { z } from 'zod'
import type { Attribution } from '@/lib/analysis/features/attributions'
import type { ObservationsByMeasure } from '@/lib/analysis/measure-without'
import type { Observation } from '@/lib/analysis/measures/measure'

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }

const cue = z.object({
  ...span,
  kind: z.enum(['favourable', 'unfavourable', 'shifter', 'frame']),
  weight: z.number(),
  note: z.string(),
})

const voice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('outlet') }),
  z.object({
    kind: z.literal('source'),
    source: z.string().nullable(),
    camp: z.string().nullable(),
    verb: z.string().nullable(),
  }),
])

const probabilities = z.object({ unfavourable: z.number(), neutral: z.number(), favourable: z.number() })

const deed = z.object({
  ...span,
  form: z.enum(['active', 'passive', 'noun']),
  hasAgent: z.boolean(),
  acting: z.array(z.string()),
  affected: z.array(z.string()),
})

const observation = z.object({
  unit: z.object(span),
  score: z.number(),
  probabilities: probabilities.exactOptional(),
  without: z.object({ headline: z.number(), before: z.number() }).exactOptional(),
  cues: z.array(cue),
  deeds: z.array(deed).exactOptional(),
  voice,
})

const observations = z.array(observation)

export const observationsSchema: z.ZodType<ObservationsByMeasure> = z.record(z.string(), observations)

/** An observation of which nobody asks by which words. */
export type UncuedObservation = Omit<Observation, 'cues'>

/** Observations by measure without their cues, which are most of what is stored. */
export const uncuedObservationsSchema: z.ZodType<Readonly<Record<string, readonly UncuedObservation[]>>> =
  z.record(z.string(), z.array(observation.omit({ cues: true })))

/** The stored observations of one measure alone, which are few beside those of all; none where it has none. */
export const observationsIn = (stored: unknown, measure: string): readonly Observation[] =>
  observations.parse(z.record(z.string(), z.unknown()).parse(stored)[measure] ?? [])

const attribution = z.object({
  content: z.object(span),
  cue: z.object(span).nullable(),
  source: z.object(span).nullable(),
  frame: z.object(span).nullable(),
  verb: z.string().nullable(),
  lemma: z.string().nullable(),
  name: z.string().nullable(),
  camp: z.string().nullable(),
  leads: z.boolean(),
  kind: z.enum(['quotation', 'paraphrase']),
})

/** Stored attributions, in the order of their contents. */
export const attributionsSchema: z.ZodType<readonly Attribution[]> = z.array(attribution)
