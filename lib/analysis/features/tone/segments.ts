import { type Aim, encode, type Unit } from '@/lib/analysis/features/tone/encode'
import { type Form, formAs } from '@/lib/analysis/features/tone/form'
import type { Kind, Role } from '@/lib/analysis/features/tone/network-shape'
import { remembered } from '@/lib/analysis/features/tone/remembered'
import type { Vocabulary } from '@/lib/analysis/features/tone/vocabulary'

/** A sentence and what its tone is measured toward. */
export interface ToneQuestion {
  readonly sentence: string
  /** The sentence before it; empty where there is none. */
  readonly context: string
  /** The article's title; empty where unknown. */
  readonly title: string
  /** A mention: the target is the person or thing at `aim.spans`. A topic: it is named by `aim.words`. */
  readonly kind: Kind
  readonly aim: Aim
}

export interface Segment {
  readonly role: Role
  readonly units: readonly Unit[]
}

/** Words read of each segment; news sentences rarely have more. */
const LONGEST = 100

/** What is read to score a sentence: itself, the sentence before it, the title. */
export function segmentsOf(question: ToneQuestion, vocabulary: Vocabulary): readonly Segment[] {
  const { sentence, context, title, aim, kind } = question
  const memory = memoryOf(aim, vocabulary)
  const around = { ...aim, spans: [] }
  const texts: readonly (readonly [Role, string, Aim])[] = [
    [kind, sentence, aim],
    ['context', context, around],
    ['title', title, around],
  ]
  return texts
    .filter(([, text]) => text !== '')
    .map(([role, text, aimed]) => ({ role, units: unitsOf(text, aimed, memory) }))
}

/** What is kept of the words and texts read for an aim. */
interface Memory {
  readonly vocabulary: Vocabulary
  readonly formOf: (written: string) => Form
  readonly recent: Map<string, readonly Unit[]>
}

/** By what is looked for; a text is read anew where another vocabulary reads it. */
const memories = new WeakMap<ReadonlySet<string>, Memory>()

function memoryOf(aim: Aim, vocabulary: Vocabulary): Memory {
  const known = memories.get(aim.words)
  if (known?.vocabulary === vocabulary) return known
  const formOf = remembered((written) => formAs(written, { aim, vocabulary }))
  const fresh = { vocabulary, formOf, recent: new Map<string, readonly Unit[]>() }
  memories.set(aim.words, fresh)
  return fresh
}

const KEPT = 64

/** The same sentence is read as itself and as the context of the next, and a title with every sentence. */
function unitsOf(text: string, aim: Aim, { formOf, recent }: Memory): readonly Unit[] {
  const known = aim.spans.length === 0 ? recent.get(text) : undefined
  if (known) return known
  const fresh = encode(text, aim, formOf).slice(0, LONGEST)
  if (aim.spans.length > 0) return fresh
  if (recent.size >= KEPT) recent.delete(recent.keys().next().value ?? '')
  recent.set(text, fresh)
  return fresh
}
