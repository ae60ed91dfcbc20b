import { z } from 'zod'

const phrases = z.array(z.string().min(1)).default([])

const member = z.object({ name: z.string().min(1), aliases: phrases, role: z.string().optional() })

/** A group of sources, e.g. Washington: its people by name, and phrases that stand for it ("the White House"). */
const camp = z.object({
  id: z.string(),
  label: z.string(),
  members: z.array(member).default([]),
  terms: phrases,
})

/** A category that phrases in the text are cues for: a frame or an aspect. */
const category = z.object({ id: z.string(), label: z.string(), description: z.string(), cues: phrases })

/** ISO 8601 day. */
const event = z.object({ id: z.string(), label: z.string(), date: z.iso.date(), cues: phrases })

/**
 * What a topic's measures read: what tone is measured toward, who speaks, and which words carry no tone
 * here. Only the first five fields are required, so a topic can start from a name and a few aliases.
 */
export const codebookSchema = z.object({
  topic: z.string().regex(/^[a-z0-9-]+$/),
  version: z.int().positive(),
  name: z.string().min(1),
  /** The target as a noun phrase, e.g. "the US–North Korea diplomacy". */
  target: z.string().min(1),
  /** Phrases by which a text mentions the target, e.g. "summit", "the talks". */
  mentions: z.array(z.string().min(1)).min(1),
  description: z.string().default(''),
  /** Sides whose joint appearance in one sentence also mentions the target, e.g. Trump and Kim. */
  parties: z.array(z.object({ label: z.string(), names: phrases })).default([]),
  camps: z.array(camp).default([]),
  /** Words whose dictionary valence says nothing about this target, e.g. "nuclear", "peace". */
  neutral: phrases,
  favourable: phrases,
  unfavourable: phrases,
  frames: z.array(category).default([]),
  aspects: z.array(category).default([]),
  events: z.array(event).default([]),
})

export type Codebook = z.infer<typeof codebookSchema>
