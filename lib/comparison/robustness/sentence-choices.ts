import type { UncuedObservation } from '@/lib/analysis/stored-evidence'
import type { UnitScore } from '@/lib/comparison/robustness/centres'
import type { ReadArticle } from '@/lib/comparison/robustness/read-article'
import { overlaps, type Span } from '@/lib/text/span'

/** Which scored sentences of an article are counted. */
export type SentenceChoice = (read: ReadArticle) => readonly UnitScore[]

export const allSentences: SentenceChoice = ({ toned }) => toned

const keeping =
  (keep: (observation: UncuedObservation, read: ReadArticle) => boolean): SentenceChoice =>
  (read) =>
    read.toned.filter((observation) => keep(observation, read))

export const inOwnVoice = keeping(({ voice }) => voice.kind === 'outlet')

export const withoutQuotations = keeping(({ unit }, { article }) =>
  article.attributions.every(({ kind, content }) => kind !== 'quotation' || !overlaps(content, unit)),
)

export const withoutAttributions = keeping(({ unit }, { article }) =>
  article.attributions.every(({ content }) => !overlaps(content, unit)),
)

export const namingTarget = keeping(({ unit }, { mentions }) => mentions.get(unit.start)?.kind === 'phrase')

export const withoutTakingUp = keeping(
  ({ unit }, { mentions }) => mentions.get(unit.start)?.kind !== 'anaphor',
)

const leavingOut = (blockOf: (paragraphs: readonly Span[]) => Span | undefined): SentenceChoice =>
  keeping(({ unit }, { blocks }) => {
    const left = blockOf(blocks.filter(({ kind }) => kind === 'paragraph'))
    return !left || !overlaps(left, unit)
  })

export const withoutFirstParagraph = leavingOut((paragraphs) => paragraphs.at(0))

export const withoutLastParagraph = leavingOut((paragraphs) => paragraphs.at(-1))
