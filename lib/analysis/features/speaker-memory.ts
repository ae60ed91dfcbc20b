import type { Scene } from '@/lib/analysis/features/scene'
import type { Speaker, SpeakerMention } from '@/lib/analysis/features/speakers'
import { isObject, isTitleOf } from '@/lib/analysis/features/subjects'
import { overlaps, type Span, slice } from '@/lib/text/span'

/** How many sentences back "he" may point. */
const REACH = 4

interface Recollection {
  /** Whom the sentence is about: its first person that is no object of a preposition. */
  readonly subject: Speaker | null
  /** The person it reports on, and the unnamed group or body. */
  readonly person: Speaker | null
  readonly group: Speaker | null
}

/** Who was named so far, so that "he", "they" and "the president" find their name. Fed sentence by sentence. */
export class SpeakerMemory {
  private readonly titled = new Map<string, Speaker>()
  private recent: readonly Recollection[] = []

  /** Whom a mention stands for; the words themselves where nothing better is known. */
  resolve(mention: SpeakerMention, scene: Scene): Speaker {
    if (mention.name !== null) return { name: mention.name, camp: mention.camp }
    const written = slice(scene.text, mention).replace(/^(?:the|an?)\s/i, '')
    const known =
      mention.kind === 'pronoun' ? this.antecedent(mention, scene) : this.titled.get(written.toLowerCase())
    return known ?? { name: written, camp: mention.camp ?? campWithin(mention, scene) }
  }

  /** Takes in a sentence whose reports are `reported`, in order. */
  remember(
    scene: Scene,
    reported: readonly { readonly mention: SpeakerMention; readonly speaker: Speaker }[],
  ): void {
    for (const [i, mention] of scene.speakers.entries())
      this.learnTitle(scene, mention, scene.speakers[i + 1])
    const last = (isGroup: boolean) =>
      reported.findLast(({ mention }) => isGroup === isGroupMention(mention, scene))?.speaker ?? null
    this.recent = [
      { subject: subjectOf(scene), person: last(false), group: last(true) },
      ...this.recent,
    ].slice(0, REACH)
  }

  private learnTitle(scene: Scene, noun: SpeakerMention, name: SpeakerMention | undefined): void {
    if (noun.kind !== 'noun' || name?.kind !== 'person' || !isTitleOf(scene, noun, name)) return
    const speaker = speakerOf(name)
    if (speaker) this.titled.set(slice(scene.text, noun).toLowerCase(), speaker)
  }

  private antecedent(pronoun: Span, scene: Scene): Speaker | null {
    if (!/^s?he$/i.test(slice(scene.text, pronoun))) return firstOf(this.recent, ({ group }) => group)
    const here = scene.speakers.filter(({ end }) => end <= pronoun.start)
    return (
      subjectOf({ ...scene, speakers: here }) ??
      firstOf(this.recent, ({ person, subject }) => person ?? subject) ??
      null
    )
  }
}

const isGroupMention = (mention: SpeakerMention, { text }: Scene): boolean =>
  mention.kind === 'noun' || mention.kind === 'body' || /^(?:they|we)$/i.test(slice(text, mention))

function subjectOf(scene: Scene): Speaker | null {
  const people = scene.speakers.filter(({ kind }) => kind === 'person')
  return speakerOf(people.find((person) => !isObject(scene, person)) ?? people[0])
}

/** "a senior White House official" speaks for the White House's camp. */
const campWithin = (mention: Span, scene: Scene): string | null =>
  scene.speakers.find((other) => other.camp !== null && overlaps(other, mention))?.camp ?? null

const speakerOf = (mention: SpeakerMention | undefined): Speaker | null =>
  mention && mention.name !== null ? { name: mention.name, camp: mention.camp } : null

function firstOf<Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = read(item)
    if (value !== null) return value
  }
  return null
}
