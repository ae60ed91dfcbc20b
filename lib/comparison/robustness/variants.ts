import {
  balanceOfSides,
  type Centre,
  meanByLength,
  meanScore,
  meanWithoutStrongest,
  medianScore,
  trimmedMeanScore,
} from '@/lib/comparison/robustness/centres'
import {
  byAfinn,
  byAfinnWithNeutral,
  byVader,
  withHeadlineCounted,
  withHeadlineUnread,
  withSentenceAloneRead,
} from '@/lib/comparison/robustness/other-scores'
import {
  allSentences,
  inOwnVoice,
  namingTarget,
  type SentenceChoice,
  withoutAttributions,
  withoutFirstParagraph,
  withoutLastParagraph,
  withoutQuotations,
  withoutTakingUp,
} from '@/lib/comparison/robustness/sentence-choices'

/** Another reasonable way of measuring the tone of an article. */
export interface Variant {
  readonly id: string
  /** For readers. */
  readonly label: string
  readonly scored: SentenceChoice
  readonly centre: Centre
}

const variant = (id: string, label: string, scored: SentenceChoice): Variant => ({
  id,
  label,
  scored,
  centre: meanScore,
})

const summedUp = (id: string, label: string, centre: Centre): Variant => ({
  id,
  label,
  scored: allSentences,
  centre,
})

/** Tone as it is measured. */
export const asMeasured: Variant = variant('as-measured', 'As measured', allSentences)

/** It reads every sentence anew: of a thousand articles that takes longer than any other part of their comparison. */
const vader: Variant = variant('vader', 'By VADER', byVader)

/**
 * All variants, in the order they are listed. A higher or lower minimum of sentences is none: it can reverse no two articles.
 */
export const variants: readonly Variant[] = [
  variant('own-voice', 'Only sentences in the outlet’s own voice', inOwnVoice),
  variant('no-quotations', 'Without sentences that hold a quotation', withoutQuotations),
  variant(
    'no-attributions',
    'Without sentences in which anybody is quoted or paraphrased',
    withoutAttributions,
  ),
  variant('naming-target', 'Only sentences with a phrase that names the target', namingTarget),
  variant('no-taking-up', 'Without sentences that only take the target up (“It …”)', withoutTakingUp),
  variant('no-first-paragraph', 'Without the first paragraph', withoutFirstParagraph),
  variant('no-last-paragraph', 'Without the last paragraph', withoutLastParagraph),
  variant('headline-counted', 'The headline counted as a sentence', withHeadlineCounted),
  summedUp('median', 'The median sentence instead of the mean', medianScore),
  summedUp('trimmed', 'The mean without a fifth of the sentences at either end', trimmedMeanScore),
  summedUp('no-strongest', 'Without the strongest sentence', meanWithoutStrongest),
  summedUp('sides', 'Favourable less unfavourable sentences, however strong', balanceOfSides),
  summedUp('by-length', 'Long sentences counting for more', meanByLength),
  variant('afinn', 'By the word list AFINN-165', byAfinn),
  variant('afinn-neutral', 'By AFINN-165, the topic’s neutral words silent', byAfinnWithNeutral),
  vader,
  variant('headline-unread', 'Sentences read without the headline', withHeadlineUnread),
  variant('sentence-alone', 'Sentences read without the one before', withSentenceAloneRead),
]

/** Of more articles no sentence is read anew. */
const MOST_READ_ANEW = 300

/** The variants that are worked out of so many articles: one fewer of more than 300. */
export const variantsFor = (articles: number): readonly Variant[] =>
  articles > MOST_READ_ANEW ? variants.filter((each) => each !== vader) : variants
