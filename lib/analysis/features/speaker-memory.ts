import { campWithin, describedPerson, introducedBy, titlesBefore } from '@/lib/analysis/features/appositions'
import { described, isObject, isTitleOf } from '@/lib/analysis/features/noun-phrases'
import { officeIn } from '@/lib/analysis/features/offices'
import type { Scene } from '@/lib/analysis/features/scene'
import type { Speaker, SpeakerMention } from '@/lib/analysis/features/speakers'
import { personNouns } from '@/lib/lexicons/source-words'
import { type Span, slice } from '@/lib/text/span'

/** How many sentences back "he" may point. */
const REACH = 4
/** "the president", "South Korea’s leader" */
const DEFINITE = /^(?:the\s|\p{Lu}[^’']{1,30}['’]s?\s)/iu

interface Recollection {
  /** Whom the sentence is about: its first person that is no object of a preposition. */
  readonly subject: Speaker | null
  /** The person it reports on, and the unnamed group or body. */
  readonly person: Speaker | null
  readonly group: Speaker | null
}

/** A mention with whom it stands for. */
export interface Resolution {
  readonly mention: SpeakerMention
  readonly speaker: Speaker
}

/** Who was named so far, so that "he", "they" and "the president" find their name. Fed sentence by sentence. */
export class SpeakerMemory {
  private readonly titled: Map<string, Speaker>
  /** "a retired colonel", so that "the colonel" finds it. */
  private readonly introduced = new Map<string, Speaker>()
  private recent: readonly Recollection[] = []

  /** `roles` are known from the start: "president" before any president is named. */
  constructor(roles: Iterable<readonly [string, Speaker]>) {
    this.titled = new Map(roles)
  }

  /** Whom a mention stands for; the words themselves where nothing better is known. */
  resolve(mention: SpeakerMention, scene: Scene): Speaker {
    if (mention.name !== null) return { name: mention.name, camp: mention.camp }
    const written = slice(scene.text, mention).replace(/^(?:the|an?)\s/i, '')
    const known =
      mention.kind === 'pronoun'
        ? this.antecedent(mention, scene)
        : (describedPerson(mention, scene) ?? this.holderOf(mention, scene))
    return known ?? { name: written, camp: mention.camp ?? campWithin(mention, scene) }
  }

  /** Takes in a sentence whose reports are `reported`, in order. */
  remember(scene: Scene, reported: readonly Resolution[]): void {
    for (const [i, mention] of scene.speakers.entries())
      this.learnTitles(scene, mention, scene.speakers[i + 1])
    const last = (isGroup: boolean) =>
      reported.findLast((report) => isGroup === isGroupReport(report, scene))?.speaker ?? null
    this.recent = [
      { subject: this.subjectOf(scene), person: last(false), group: last(true) },
      ...this.recent,
    ].slice(0, REACH)
  }

  /** "the president", "South Korea’s leader": an adviser without the article may be any. */
  private holderOf(mention: Span, scene: Scene): Speaker | undefined {
    const written = slice(scene.text, mention)
    if (!DEFINITE.test(written)) return undefined
    const { key } = officeIn(written)
    return this.titled.get(key) ?? this.introduced.get(key)
  }

  /** "President | Moon" as well as a name that begins with its title, "President Trump". */
  private learnTitles(scene: Scene, mention: SpeakerMention, next: SpeakerMention | undefined): void {
    const named =
      mention.kind === 'person'
        ? mention
        : next?.kind === 'person' && isTitleOf(scene, mention, next)
          ? next
          : undefined
    const speaker = speakerOf(named)
    if (speaker) for (const title of titlesBefore(scene, mention)) this.titled.set(title, speaker)
    const introduced = speaker ? null : introducedBy(scene, mention)
    if (introduced) this.introduced.set(introduced.noun, introduced.speaker)
  }

  private subjectOf(scene: Scene): Speaker | null {
    const people = scene.speakers.filter((mention) => mention.kind === 'person' || isSomebody(scene, mention))
    const subject =
      people.find((person) => !isObject(scene, person) && !isDescription(scene, person)) ?? people[0]
    return subject ? this.namedOrNoun(scene, subject) : null
  }

  /** A person by name, and a noun with the words that describe it. */
  private namedOrNoun(scene: Scene, mention: SpeakerMention): Speaker | null {
    if (mention.name !== null) return speakerOf(mention)
    const { start, end } = described(scene, mention)
    const holder = this.holderOf({ start, end }, scene)
    const name = scene.text.slice(start, end).replace(/^(?:the|an?)\s/i, '')
    return holder ?? { name, camp: mention.camp ?? campWithin(mention, scene) }
  }

  private antecedent(pronoun: Span, scene: Scene): Speaker | null {
    if (!/^s?he\b/i.test(slice(scene.text, pronoun))) return firstOf(this.recent, ({ group }) => group)
    const here = scene.speakers.filter(({ end }) => end <= pronoun.start)
    return (
      this.subjectOf({ ...scene, speakers: here }) ??
      firstOf(this.recent, ({ person, subject }) => person ?? subject) ??
      null
    )
  }
}

/** Whether "they" may take up the source: a body, or a noun that stands for nobody by name. */
function isGroupReport({ mention, speaker }: Resolution, { text }: Scene): boolean {
  const written = slice(text, mention)
  return (
    mention.kind === 'body' ||
    /^(?:they|we)\b/i.test(written) ||
    (mention.kind === 'noun' && written.endsWith(speaker.name))
  )
}

/** "a retired colonel", not "colonels" and no body. */
function isSomebody({ text }: Scene, { kind, start, end }: SpeakerMention): boolean {
  const noun = kind === 'noun' ? text.slice(start, end).toLowerCase() : ''
  return personNouns.has(noun.slice(noun.lastIndexOf(' ') + 1))
}

/** "former negotiator | Jenny Town" */
const isDescription = (scene: Scene, noun: SpeakerMention): boolean =>
  scene.speakers.some((other) => other.kind === 'person' && isTitleOf(scene, noun, other))

const speakerOf = (mention: SpeakerMention | undefined): Speaker | null =>
  mention && mention.name !== null ? { name: mention.name, camp: mention.camp } : null

function firstOf<Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = read(item)
    if (value !== null) return value
  }
  return null
}
