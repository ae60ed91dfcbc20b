import type { OwnSentence } from '@/lib/analysis/features/own-sentences'
import type { Observation } from '@/lib/analysis/measures/measure'
import type { WordingKind } from '@/lib/lexicons/wording-cues'
import type { Span } from '@/lib/text/span'

/** Words of a sentence that a measure looks for, with what they do, in plain words. */
export interface Finding extends Span {
  readonly note: string
}

/** Every sentence of the outlet’s own voice: 1 if it holds what `find` finds, else 0. */
export const ownSentenceObservations = (
  sentences: readonly OwnSentence[],
  find: (sentence: OwnSentence) => readonly Finding[],
): readonly Observation[] =>
  sentences.map((sentence) => {
    const found = find(sentence)
    return {
      unit: sentence.unit,
      voice: sentence.voice,
      score: found.length > 0 ? 1 : 0,
      cues: found.map(({ start, end, note }) => ({
        ...{ start, end, note },
        kind: 'shifter',
        weight: 1 / found.length,
      })),
    }
  })

/** Every sentence of the outlet’s own voice: 1 if it holds wording of one kind, else 0; `note` says what that does. */
export const wordingObservations = (
  sentences: readonly OwnSentence[],
  sought: WordingKind,
  note: string,
): readonly Observation[] =>
  ownSentenceObservations(sentences, ({ wording }) =>
    wording.filter(({ kind }) => kind === sought).map(({ start, end }) => ({ start, end, note })),
  )
