import { type Aim, encode, type Unit } from '@/lib/analysis/features/tone/encode'
import type { Kind, Role } from '@/lib/analysis/features/tone/network-shape'
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
  const around = { ...aim, spans: [] }
  const texts: readonly (readonly [Role, string, Aim])[] = [
    [kind, sentence, aim],
    ['context', context, around],
    ['title', title, around],
  ]
  return texts
    .filter(([, text]) => text !== '')
    .map(([role, text, aimed]) => ({ role, units: unitsOf(text, aimed, vocabulary) }))
}

const unitsOf = (text: string, aim: Aim, vocabulary: Vocabulary): readonly Unit[] => {
  const read = (): readonly Unit[] => encode(text, aim, vocabulary.isCommon).slice(0, LONGEST)
  return aim.spans.length > 0 ? read() : remember(vocabulary, aim, text, read)
}

const KEPT = 64
/** By what is looked for; a text is read anew where another vocabulary reads it. */
const recent = new WeakMap<ReadonlySet<string>, RecentTexts>()

interface RecentTexts {
  readonly vocabulary: Vocabulary
  readonly units: Map<string, readonly Unit[]>
}

/** The same sentence is read as itself and as the context of the next, and a title with every sentence. */
function remember(
  vocabulary: Vocabulary,
  aim: Aim,
  text: string,
  read: () => readonly Unit[],
): readonly Unit[] {
  const texts = recentTexts(aim.words, vocabulary)
  const known = texts.get(text)
  if (known) return known
  if (texts.size >= KEPT) texts.delete(texts.keys().next().value ?? '')
  const fresh = read()
  texts.set(text, fresh)
  return fresh
}

function recentTexts(words: ReadonlySet<string>, vocabulary: Vocabulary): Map<string, readonly Unit[]> {
  const known = recent.get(words)
  if (known?.vocabulary === vocabulary) return known.units
  const fresh = { vocabulary, units: new Map<string, readonly Unit[]>() }
  recent.set(words, fresh)
  return fresh.units
}
