import { dayNumber } from '@/lib/comparison/facts/days'
import type { Codebook } from '@/lib/lexicons/codebook'
import { hasCapital } from '@/lib/text/capitals'
import { compilePhrases, findPhrases, type PhraseMatch } from '@/lib/text/phrases'
import { slice } from '@/lib/text/span'
import { findTokens } from '@/lib/text/tokens'

/** Whom a phrase names. */
export interface Named {
  /** The person, or the party's label. */
  readonly name: string
  /** The label of the party that a name stands for; null for everybody else. */
  readonly party: string | null
  /** Whether it is a person's. */
  readonly person: boolean
}

/** An event of the codebook as rows name it. */
export interface TopicEvent {
  readonly id: string
  readonly label: string
}

/** What a codebook tells about who and what a sentence speaks of. */
export interface FactTopic {
  readonly codebook: Codebook
  /** How many parties it has. */
  readonly parties: number
  /** Everybody named in a text, in order. */
  readonly namedIn: (text: string) => readonly PhraseMatch<Named>[]
  /** The event of exactly this cue; null where there is none. */
  readonly eventOf: (cue: string) => TopicEvent | null
  /** Events that a cue numbers as a meeting ("first summit"), by date. */
  readonly numbered: readonly (TopicEvent & { readonly date: string })[]
  /** Cues of one deed or with a number in them, meetings aside, and the events they are of. */
  readonly telltaleCuesIn: (text: string) => readonly PhraseMatch<TopicEvent>[]
}

const prepared = new WeakMap<Codebook, FactTopic>()

/** A codebook made ready for the search, once for all articles. */
export function factTopicOf(codebook: Codebook): FactTopic {
  const known = prepared.get(codebook)
  if (known) return known
  const names = compilePhrases(namings(codebook))
  const events = eventsByCue(codebook)
  const telltaleCues = compilePhrases(
    codebook.events.flatMap((event) =>
      event.cues
        .filter((cue) => isNumbered(cue) || isDeed(cue))
        .map((cue): [string, TopicEvent] => [cue, event]),
    ),
  )
  const topic: FactTopic = {
    codebook,
    parties: codebook.parties.length,
    // "Punggye-ri" names no Ri.
    namedIn: (text) =>
      findPhrases(text, findTokens(text), names).filter((match) => isWrittenAsName(slice(text, match))),
    numbered: codebook.events
      .filter(({ cues }) => cues.some((cue) => NUMBERED_MEETING.test(cue)))
      .toSorted((a, b) => a.date.localeCompare(b.date)),
    telltaleCuesIn: (text) => findPhrases(text, findTokens(text), telltaleCues),
    eventOf: (cue) => events.get(cue.toLowerCase()) ?? null,
  }
  prepared.set(codebook, topic)
  return topic
}

/** Events by their cues and by the names in an aspect that tells of the same meeting ("Capella", "Vietnam"). */
function eventsByCue({ events, aspects }: Codebook): ReadonlyMap<string, TopicEvent> {
  const byCue = new Map<string, TopicEvent>()
  const add = (cue: string, { id, label }: TopicEvent) =>
    byCue.has(cue.toLowerCase()) || byCue.set(cue.toLowerCase(), { id, label })
  for (const event of events) for (const cue of event.cues) add(cue, event)
  for (const { cues } of aspects) {
    const event = events.find((other) => other.cues.some((cue) => isPlaceOrNumber(cue) && cues.includes(cue)))
    if (event) for (const cue of cues.filter(isName)) add(cue, event)
  }
  return byCue
}

/** "Pyongyang", and "the North" amid a sentence. */
const isWrittenAsName = (written: string): boolean => hasCapital(written.replace(/^the /, ''))

const isName = (phrase: string): boolean => /^\p{Lu}/u.test(phrase)

/** "Hanoi", "first summit"; not "June 2018". */
const isPlaceOrNumber = (cue: string): boolean => NUMBERED_MEETING.test(cue) || /^\p{Lu}\p{L}+$/u.test(cue)

const NUMBERED_MEETING = /^(?:first|second|third|fourth|fifth|sixth) (?:summit|meeting)$/i
/** "called off the summit": told of once. */
const isDeed = (cue: string): boolean => /^(?:\p{Ll}+ed|broke|held|met) /u.test(cue)
/** A year is no number of an event. */
const isNumbered = (cue: string): boolean =>
  /\b(?:first|second|third|fourth|fifth|sixth|seventh)\b|-\d{1,3}\b/i.test(cue) &&
  !/\b(?:summit|meeting)/i.test(cue)

/** A party is named by its own names and by the person it is first called by; all others are somebody else. */
function namings({ parties, camps }: Codebook): readonly [string, Named][] {
  const partyNamed = (names: readonly string[]) =>
    parties.find((party) => names.includes(party.names[0] ?? ''))
  const isOutside = (terms: readonly string[]) =>
    !parties.some(({ names }) => terms.some((term) => names.includes(term)))
  return [
    ...camps.flatMap(({ members }) =>
      members.flatMap(({ name, aliases }) =>
        [name, ...aliases].map((written): [string, Named] => [
          written,
          { name, party: partyNamed(aliases)?.label ?? null, person: true },
        ]),
      ),
    ),
    ...parties.flatMap(({ label, names }) =>
      names.map((written): [string, Named] => [written, { name: label, party: label, person: false }]),
    ),
    ...camps
      .filter(({ terms }) => isOutside(terms))
      .flatMap(({ terms }) =>
        terms
          .filter(isName)
          .map((term): [string, Named] => [term, { name: term, party: null, person: false }]),
      ),
  ]
}

/** How many meetings the codebook knows until a day (ISO 8601); the days since 1970 where it knows none at all. */
export function countedEventsBefore({ codebook }: FactTopic, day: string): number {
  const meetings = codebook.events.filter(({ label, cues }) =>
    [label, ...cues].some((words) => /\b(?:summit|meet|meets|meeting)\b/i.test(words)),
  )
  return meetings.length === 0 ? dayNumber(day) : meetings.filter(({ date }) => date <= day).length
}
