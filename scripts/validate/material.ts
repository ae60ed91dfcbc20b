import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** What to validate on. */
export interface Material {
  readonly file: string
  /** Only what was kept aside from training; a file of new texts needs no such care. */
  readonly heldOut: boolean
}

const tone = z.union([z.literal(-1), z.literal(0), z.literal(1)])
const voice = z.enum(['author', 'source'])
const articleTone = z.array(z.number().min(-2).max(2)).min(1)
const frameCodings = z.record(z.string(), z.array(z.number().min(0).max(2)).min(1))

/** One article of gold/dev.jsonl: offsets index `text`; arrays hold one coding for each coder. */
export const goldArticle = z.object({
  id: z.string(),
  outlet: z.string(),
  title: z.string(),
  text: z.string(),
  sentences: z.array(
    z.object({
      start: z.int().nonnegative(),
      end: z.int().positive(),
      tone: z.array(tone).min(1),
      voice: z.array(voice).min(1),
    }),
  ),
  overall: articleTone,
  author: articleTone,
  frames: frameCodings,
})

/** One sentence of gold/topics-train.jsonl. */
export const topicSentence = z.object({
  id: z.string(),
  topic: z.string(),
  target: z.string(),
  article: z.string(),
  before: z.string(),
  sentence: z.string(),
  tone: z.array(tone).min(1),
})

/** One sentence of NewsMTSC with its targets: polarity 2, 4, 6 is unfavourable, neutral, favourable. */
export const targetedSentence = z.object({
  primary_gid: z.string(),
  sentence_normalized: z.string(),
  targets: z.array(
    z.object({
      from: z.int().nonnegative(),
      to: z.int().positive(),
      mention: z.string(),
      polarity: z.number().min(2).max(6),
      /** Other places where the sentence speaks of the same target. */
      further_mentions: z
        .array(z.object({ from: z.int().nonnegative(), to: z.int().positive() }))
        .nullish()
        .transform((mentions) => mentions ?? []),
    }),
  ),
})

export type GoldArticle = z.infer<typeof goldArticle>
export type TopicSentence = z.infer<typeof topicSentence>
export type TargetedSentence = z.infer<typeof targetedSentence>

/** Every line of a JSONL file; throws with file and line where one does not fit the format. */
export function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const parsed = schema.safeParse(parseJson(line))
    if (parsed.success) return [parsed.data]
    throw new Error(`${file}, line ${index + 1}, does not fit the format: ${z.prettifyError(parsed.error)}`)
  })
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
