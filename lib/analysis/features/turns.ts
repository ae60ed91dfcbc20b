import type { LabelledSpeech } from '@/lib/analysis/features/labelled-speech'
import type { Material } from '@/lib/analysis/features/scene'
import { type Span, slice, startingIn, trimmed } from '@/lib/text/span'

/** One speaker's words in a transcript, as far as the next one's. */
interface Turn {
  readonly name: string
  readonly label: Span
  /** Empty where the name has a line of its own and nothing follows. */
  readonly content: Span
  /** The outlet's own people: "STEVE INSKEEP, HOST". */
  readonly isHost: boolean
}

const FEWEST_TURNS = 3

// "President Trump: Well, …", "MICHELE KELEMEN, BYLINE: …", or a line that is nothing but a name.
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*)(,\s\p{L}[^:.!?]{0,40})?(?::(?=\s|$)|$)/u
// "Q Mr. President, will …", as governments write down the press's questions.
const PRESS = /^Q\s(?=\p{Lu})/u
const CAPITALS = /^[^\p{Ll}]+$/u

/** The turns of a transcript or an interview, without those of the outlet's own people. */
export function findTurns(material: Material): readonly LabelledSpeech[] {
  const { text, speakers } = material
  const turns = readTurns(material)
  const hosts = hostsOf(text, turns)
  return turns
    .filter(({ name, content }) => !hosts.has(lastName(name)) && content.start < content.end)
    .map(({ name, label, content }) => {
      const known = startingIn(speakers, label).find(({ kind }) => kind === 'person')
      return { content, label, speaker: { name: known?.name ?? name, camp: known?.camp ?? null } }
    })
}

/** Blocks that open with a name that opens several; none where too few do to make a conversation. */
function readTurns({ text, blocks }: Material): readonly Turn[] {
  const labels = blocks.map((block) => labelOf(slice(text, block).slice(0, 120)))
  const counts = new Map<string, number>()
  for (const label of labels)
    if (label?.[1]) counts.set(lastName(label[1]), (counts.get(lastName(label[1])) ?? 0) + 1)
  const isSpeaker = (name: string) => (counts.get(lastName(name)) ?? 0) > 1
  const recurring = labels.flatMap((label) => (label?.[1] && isSpeaker(label[1]) ? [lastName(label[1])] : []))
  if (recurring.length < FEWEST_TURNS || new Set(recurring).size < 2) return []
  const opening = labels.flatMap((label, i) =>
    label?.[1] && (isSpeaker(label[1]) || isCapitalLabel(label)) ? [i] : [],
  )
  return opening.flatMap((i, at): readonly Turn[] => {
    const [block, label] = [blocks[i], labels[i]]
    if (!block || !label?.[1]) return []
    const last = blocks[(opening[at + 1] ?? blocks.length) - 1] ?? block
    return [
      {
        name: label[1],
        label: { start: block.start, end: block.start + label[1].length },
        content: trimmed(text, { start: block.start + label[0].length, end: last.end }),
        isHost: /\b(?:host|byline|anchor|moderator|correspondent)\b/i.test(label[2] ?? ''),
      },
    ]
  })
}

interface Label {
  /** Whole, name, role */
  readonly 0: string
  readonly 1?: string
  readonly 2?: string
}

const labelOf = (opening: string): Label | null => {
  const press = PRESS.exec(opening)
  return press ? { 0: press[0], 1: 'Q' } : LABEL.exec(opening)
}

/** "CARL WEBB:": whoever speaks once in a transcript that writes names so. */
const isCapitalLabel = (label: Label): boolean => label[0].endsWith(':') && CAPITALS.test(label[1] ?? '')

/** Who is named as a host, or asks in most turns: the outlet's own people. */
function hostsOf(text: string, turns: readonly Turn[]): ReadonlySet<string> {
  const signs = new Map<string, number>()
  for (const turn of turns) {
    const asks = /\?["”’]?$/.test(
      text.slice(Math.max(turn.content.start, turn.content.end - 2), turn.content.end),
    )
    const sign = turn.isHost ? Infinity : asks ? 1 : -1
    signs.set(lastName(turn.name), (signs.get(lastName(turn.name)) ?? 0) + sign)
  }
  return new Set([...signs].flatMap(([name, sign]) => (sign > 0 ? [name] : [])))
}

const lastName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
