import type { Aim } from '@/lib/analysis/features/tone/encode'
import { type KnownWord, knownWord, MASK } from '@/lib/analysis/features/tone/known-word'
import { isAmong } from '@/lib/analysis/features/tone/lexical'
import type { Vocabulary } from '@/lib/analysis/features/tone/vocabulary'
import { knownNames } from '@/lib/lexicons/known-names'
import { hasCapital } from '@/lib/text/capitals'

/** What is known of a word, number or punctuation mark as it is written, wherever it stands: found out once. */
export interface Form {
  readonly written: string
  /** Lower case, straight apostrophes. */
  readonly word: string
  readonly kind: 'word' | 'number' | 'stop'
  readonly capital: boolean
  readonly naming: Naming
  /** Whether it names the target. */
  readonly isTarget: boolean
  /** Whether it has four letters or more and is commonly written in lower case. */
  readonly isLongCommon: boolean
  /** Whether it is listed as a name. */
  readonly isKnownName: boolean
  /** What the models read of it, where it is no name and no target: of neutral vocabulary only masks. */
  readonly reads: readonly KnownWord[]
}

/** Whether a word is a name: wherever it stands, only where a capital says something, or never. */
export type Naming = 'always' | 'by its capital' | 'never'

/** Who asks what is known of a form: a topic's aim, with the words that its models know. */
export interface Reader {
  readonly aim: Pick<Aim, 'words' | 'neutral' | 'cues'>
  readonly vocabulary: Vocabulary
}

export function formAs(written: string, reader: Reader): Form {
  const word = written.toLowerCase().replaceAll('’', "'").replace(/[‐‑]/g, '-')
  const kind = kindOf(written)
  const stem = withoutPossessive(word)
  const { aim, vocabulary } = reader
  return {
    written,
    word,
    kind,
    capital: hasCapital(written),
    naming: kind === 'word' && hasCapital(written) ? namingOf(written, stem, vocabulary) : 'never',
    isTarget: kind === 'word' && isAmong(aim.words, stem),
    isLongCommon: kind === 'word' && word.length > 3 && vocabulary.isCommon(word),
    isKnownName: knownNames.has(word),
    reads: kind === 'word' ? partsOf(word, vocabulary).map(readBy(reader)) : [knownWord(word, reader)],
  }
}

const LETTER_FIRST = /^\p{L}/u
const DIGIT_FIRST = /^\p{N}/u

function kindOf(written: string): Form['kind'] {
  if (LETTER_FIRST.test(written)) return 'word'
  return DIGIT_FIRST.test(written) ? 'number' : 'stop'
}

/** "U.S.", "F.B.I." */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u

/** Of a word that has a capital: only words never seen in lower case are names wherever they stand. */
function namingOf(written: string, stem: string, vocabulary: Vocabulary): Naming {
  if (stem.startsWith("i'") || stem === 'i') return 'never'
  if (knownNames.has(stem) || INITIALS.test(written) || !isCommonPhrase(stem, vocabulary)) return 'always'
  const isShouted = stem.length > 3 && written === written.toUpperCase()
  return isShouted ? 'never' : 'by its capital'
}

/** "trump's" without its "'s" */
const withoutPossessive = (word: string): string => (word.endsWith("'s") ? word.slice(0, -2) : word)

const isCommonPhrase = (word: string, { isCommon }: Vocabulary): boolean =>
  isCommon(word) || (word.includes('-') && word.split('-').every(isCommon))

/** Splits hyphenated words that the vocabulary lacks, and "n't" from its verb; leaves the endings of contractions out. */
function partsOf(written: string, { isCommon }: Vocabulary): readonly string[] {
  const word = written.replace(/'(?:s|ve|re|ll|d|m)$/, '')
  const parts = word.includes('-') && !isCommon(word) ? word.split('-') : [word]
  return parts.flatMap((part) => (part.endsWith("n't") ? withoutContraction(part) : part || []))
}

function withoutContraction(word: string): readonly string[] {
  const verb = word.slice(0, -3)
  return [verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb, 'not']
}

const readBy =
  (reader: Reader) =>
  (word: string): KnownWord =>
    isAmong(reader.aim.neutral, word) ? MASK : knownWord(word, reader)
