import type { ComparedArticle } from '@/lib/comparison/compared-article'
import { findAges } from '@/lib/comparison/facts/ages'
import { findCaptives } from '@/lib/comparison/facts/captives'
import { findCasualties } from '@/lib/comparison/facts/casualties'
import type { Claim, FactFinder, FactSentence } from '@/lib/comparison/facts/claim'
import { findCounts } from '@/lib/comparison/facts/counts'
import { findCourses } from '@/lib/comparison/facts/courses'
import { findCuedEvents } from '@/lib/comparison/facts/cued-events'
import { findDates, MONTH_NAME } from '@/lib/comparison/facts/dates'
import { findFirsts } from '@/lib/comparison/facts/firsts'
import { findLastTimes } from '@/lib/comparison/facts/last-times'
import { findLengths } from '@/lib/comparison/facts/lengths'
import { findLifeFacts } from '@/lib/comparison/facts/lives'
import { findMeetingCounts } from '@/lib/comparison/facts/meeting-counts'
import { findMeetingFacts } from '@/lib/comparison/facts/meetings'
import { findNamedAgreements } from '@/lib/comparison/facts/named-agreements'
import { peopleNamedInFull } from '@/lib/comparison/facts/people'
import { findQuantities } from '@/lib/comparison/facts/quantities'
import { findScheduledSummits } from '@/lib/comparison/facts/scheduled-summits'
import { findTallies } from '@/lib/comparison/facts/tallies'
import { findTerms } from '@/lib/comparison/facts/terms'
import { findTimes } from '@/lib/comparison/facts/times'
import type { FactTopic } from '@/lib/comparison/facts/topic'
import { findTrips } from '@/lib/comparison/facts/trips'
import { findVisits } from '@/lib/comparison/facts/visits'
import { overlaps, type Span, slice } from '@/lib/text/span'

/** A claim in its article; its span indexes the article's text. */
export interface ArticleClaim extends Claim {
  readonly article: ComparedArticle
  readonly sentence: Span
}

const finders: readonly FactFinder[] = [
  findMeetingFacts,
  findScheduledSummits,
  findMeetingCounts,
  findCuedEvents,
  findNamedAgreements,
  findLifeFacts,
  findAges,
  findTerms,
  findCaptives,
  findQuantities,
  findLengths,
  findCasualties,
  findVisits,
  findTrips,
  findLastTimes,
  findCourses,
  findTallies,
  findTimes,
  findFirsts,
]

/** What may be a number or a date: no other sentence holds a fact. */
const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|first|second|third|fourth|fifth|sixth|last|this|next|ago|[A-Z][a-z]{2,5}day)\b/i

/** All claims of an article, in the order of its sentences; each value of a fact once at one place. */
export const claimsIn = (article: ComparedArticle, topic: FactTopic): readonly ArticleClaim[] => {
  const people = once(() => peopleNamedInFull(article.text))
  return article.sentences.flatMap((sentence, i) => {
    const text = slice(article.text, sentence)
    if (!NUMBER.test(text) && !MONTH_NAME.test(text)) return []
    const { before, earlier } = leadTo(article, i)
    const dates = once(() => findDates(text, article.date))
    const named = once(() => topic.namedIn(text))
    const namedBefore = once(() => topic.namedIn(before))
    const read = { text, before, earlier, people, named, namedBefore, dates, published: article.date }
    return claimsOf(read, topic).map((claim) => ({
      ...claim,
      start: sentence.start + claim.start,
      end: sentence.start + claim.end,
      article,
      sentence,
    }))
  })
}

/** The sentence before the i-th of an article, and the two before that one. */
function leadTo({ text, sentences }: ComparedArticle, i: number): Pick<FactSentence, 'before' | 'earlier'> {
  const last = sentences[i - 1]
  const first = sentences[Math.max(0, i - 3)]
  if (!last || !first) return { before: '', earlier: '' }
  return { before: slice(text, last), earlier: text.slice(first.start, last.start) }
}

/** What takes time to find, found when first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

/** What a sentence tells, and what else it counts. */
function claimsOf(sentence: FactSentence, topic: FactTopic): readonly Claim[] {
  const told = finders
    .flatMap((find) => find(sentence, topic))
    .filter(
      (claim, i, all) => i === all.findIndex(({ key, start }) => key === claim.key && start === claim.start),
    )
  const counts = findCounts(sentence, topic)
  return [...told, ...counts.filter((count) => !told.some((claim) => overlaps(claim, count)))]
}
