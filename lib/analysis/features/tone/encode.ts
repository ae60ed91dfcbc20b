import { matcherOf } from '@/lib/analysis/features/tone/lexical'
import { findNames, type IsCommon, withoutPossessive } from '@/lib/analysis/features/tone/mask-names'
import { type Mark, scan } from '@/lib/analysis/features/tone/scan'
import { markScopes } from '@/lib/analysis/features/tone/scopes'
import { markCues } from '@/lib/analysis/features/tone/topic-cues'
import { reporting } from '@/lib/lexicons/shifters'
import type { Span } from '@/lib/text/span'

/** What the models see of one word: never a name, with what surrounds it. */
export interface Unit extends Span {
  /** Lower case, as looked up; empty for a mask. */
  readonly plain: string
  readonly kind: 'word' | 'number' | 'stop'
  readonly name: boolean
  readonly target: boolean
  readonly neutral: boolean
  /** Name, target or neutral vocabulary: the word itself is hidden from the models and moves no score. */
  readonly masked: boolean
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

/** What is asked of each word of a text, looked up once for all of them. */
interface Reader {
  readonly spans: readonly Span[]
  readonly isTargetWord: (word: string) => boolean
  readonly isNeutral: (word: string) => boolean
  readonly isCommon: IsCommon
}

/** The sentence as the models see it. */
export function encode(text: string, aim: Aim, isCommon: IsCommon): Unit[] {
  const marks = scan(text)
  const names = findNames(marks, isCommon)
  const reader: Reader = {
    spans: aim.spans,
    isTargetWord: matcherOf(aim.words),
    isNeutral: matcherOf(aim.neutral),
    isCommon,
  }
  const units: Unit[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]
    if (!mark) break
    if (isTarget(mark, reader)) addMask(units, mark, 'target')
    else if (names[i]) addMask(units, mark, 'name')
    else addWords(units, mark, reader)
  }
  markScopes(units)
  if (aim.cues !== undefined && aim.cues.size > 0) markCues(units, aim.cues)
  return units
}

function isTarget(mark: Mark, { spans, isTargetWord }: Reader): boolean {
  for (const span of spans) if (span.start < mark.end && mark.start < span.end) return true
  return mark.kind === 'word' && isTargetWord(withoutPossessive(mark.word))
}

/** Neighbouring names are one name; a name or target before a target is part of it ("the Trump–Kim summit"). */
function addMask(units: Unit[], mark: Mark, kind: 'name' | 'target'): void {
  const last = units.at(-1)
  const joins = last !== undefined && (last.name || (kind === 'target' && last.target))
  if (joins) units.pop()
  units.push(unitOf(joins ? { ...mark, start: last.start } : mark, '', kind))
}

/** Splits hyphenated words that the vocabulary lacks, and "n't" from its verb. */
function addWords(units: Unit[], mark: Mark, reader: Reader): void {
  if (mark.kind !== 'word') {
    units.push(unitOf(mark, mark.word, null))
    return
  }
  const word = mark.word.includes("'") ? mark.word.replace(/'(?:s|ve|re|ll|d|m)$/, '') : mark.word
  if (word.includes('-') && !reader.isCommon(word))
    for (const part of word.split('-')) addWord(units, mark, part, reader)
  else addWord(units, mark, word, reader)
}

function addWord(units: Unit[], mark: Mark, word: string, reader: Reader): void {
  if (word.endsWith("n't")) for (const plain of withoutContraction(word)) addPlain(units, mark, plain, reader)
  else if (word !== '') addPlain(units, mark, word, reader)
}

function addPlain(units: Unit[], mark: Mark, plain: string, { isNeutral }: Reader): void {
  const neutral = isNeutral(plain)
  units.push(unitOf(mark, neutral ? '' : plain, neutral ? 'neutral' : null))
}

function withoutContraction(word: string): readonly string[] {
  const verb = word.slice(0, -3)
  return [verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb, 'not']
}

/** A word as it stands before anything around it is looked at; `mask` says why it is hidden, if it is. */
function unitOf({ start, end, kind, quoted }: Mark, plain: string, mask: Mask | null): Unit {
  return {
    start,
    end,
    plain,
    kind,
    quoted,
    name: mask === 'name',
    target: mask === 'target',
    neutral: mask === 'neutral',
    masked: mask !== null,
    negated: false,
    hedged: false,
    afterContrast: false,
    beforeContrast: false,
    clause: 0,
    cue: 0,
  }
}

type Mask = 'name' | 'target' | 'neutral'

/** Whether a word only says who speaks. */
export const isReporting = (unit: Unit): boolean => reporting.has(unit.plain)
