import type { Form } from '@/lib/analysis/features/tone/form'
import { type KnownWord, MASK } from '@/lib/analysis/features/tone/known-word'
import { findNames } from '@/lib/analysis/features/tone/mask-names'
import { type Mark, scan } from '@/lib/analysis/features/tone/scan'
import { markScopes } from '@/lib/analysis/features/tone/scopes'
import { markCues } from '@/lib/analysis/features/tone/topic-cues'
import type { Span } from '@/lib/text/span'

/** What the models see of one word: never a name, with what surrounds it. */
export interface Unit extends Span {
  /** Nothing is known of a mask. */
  readonly word: KnownWord
  readonly kind: Form['kind']
  /** Why the word itself is hidden from the models and moves no score; null where it is not. */
  readonly mask: Mask | null
  readonly quoted: boolean
  /** Whether a negator or a hedge before it reaches it, within its clause. */
  negated: boolean
  hedged: boolean
  afterContrast: boolean
  beforeContrast: boolean
  clause: number
  /** Valence by the topic's own cues; 0 where they say nothing. */
  cue: number
}

type Mask = 'name' | 'target' | 'neutral'

/** What to look for in a text. */
export interface Aim {
  readonly spans: readonly Span[]
  /** Base forms of the words that name the target. */
  readonly words: ReadonlySet<string>
  /** Base forms of words that carry no tone on this topic. */
  readonly neutral: ReadonlySet<string>
  /** The topic's own cues, words or phrases in lower case, −2…2; they take precedence over the lexicon. */
  readonly cues?: ReadonlyMap<string, number>
}

/** The sentence as the models see it. */
export function encode(text: string, aim: Aim, formOf: (written: string) => Form): Unit[] {
  const marks = scan(text, formOf)
  const names = findNames(marks)
  const units: Unit[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) break
    if (isTarget(mark, aim.spans)) addMask(units, mark, 'target')
    else if (names[i]) addMask(units, mark, 'name')
    else for (const word of mark.form.reads) units.push(unitOf(mark, word, word === MASK ? 'neutral' : null))
  }
  markScopes(units)
  if (aim.cues !== undefined && aim.cues.size > 0) markCues(units, aim.cues)
  return units
}

function isTarget(mark: Mark, spans: readonly Span[]): boolean {
  for (const span of spans) if (span.start < mark.end && mark.start < span.end) return true
  return mark.form.isTarget
}

/** Neighbouring names are one name; a name or target before a target is part of it ("the Trump–Kim summit"). */
function addMask(units: Unit[], mark: Mark, mask: 'name' | 'target'): void {
  const last = units.at(-1)
  const joins = last?.mask === 'name' || (mask === 'target' && last?.mask === 'target')
  if (last && joins) units.pop()
  units.push(unitOf(last && joins ? { ...mark, start: last.start } : mark, MASK, mask))
}

/** A word as it stands before anything around it is looked at. */
function unitOf({ start, end, form, quoted }: Mark, word: KnownWord, mask: Mask | null): Unit {
  return {
    start,
    end,
    word,
    kind: form.kind,
    mask,
    quoted,
    negated: false,
    hedged: false,
    afterContrast: false,
    beforeContrast: false,
    clause: 0,
    cue: 0,
  }
}
