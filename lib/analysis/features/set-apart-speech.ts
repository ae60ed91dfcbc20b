import type { LabelledSpeech } from '@/lib/analysis/features/labelled-speech'
import type { Material } from '@/lib/analysis/features/scene'
import type { Block } from '@/lib/text/blocks'
import { type Span, slice } from '@/lib/text/span'

/** Blocks that one label gives to one speaker. */
interface Passage {
  readonly label: Span
  readonly name: string
  readonly blocks: readonly Block[]
}

const FEWEST_CONTRIBUTORS = 3
const LONGEST_LABEL = 120

// "Jane Roe, senior editor, The Review" in a line of its own.
const CONTRIBUTOR = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}), [^.!?:"“”]+$/u
const SALUTATION = /^Dear \p{Lu}/u
const CLOSING = /^(?:Sincerely|Yours|Respectfully|(?:Best|Kind|Warm) regards)\b/
/** What a page puts between the paragraphs of a text. */
const FURNITURE = /^(?:Image|Media|Photo|Enlarge|Advertisement|Read more|See also|Share|Listen)\b/i

/** Speech that a page sets apart from the outlet's own: what contributors wrote below their names, and letters. */
export function findSetApart(material: Material): readonly LabelledSpeech[] {
  return [...contributions(material), ...letters(material)].flatMap(({ label, name, blocks }) =>
    blocks.map(({ start, end }) => ({ content: { start, end }, label, speaker: { name, camp: null } })),
  )
}

/** What follows the lines of several experts with their posts, each as far as the next; below a quotation they sign it. */
function contributions({ text, blocks }: Material): readonly Passage[] {
  const openings = blocks.flatMap((block, i) => {
    const name = CONTRIBUTOR.exec(slice(text, block).slice(0, LONGEST_LABEL + 1))?.[1]
    const opensText = isProse(text, blocks[i + 1]) && !/["“”]$/.test(slice(text, blocks[i - 1] ?? block))
    return name && block.end - block.start <= LONGEST_LABEL && opensText ? [{ i, name, block }] : []
  })
  if (new Set(openings.map(({ name }) => name)).size < FEWEST_CONTRIBUTORS) return []
  return openings.map(({ i, name, block }, at) => ({
    label: { start: block.start, end: block.start + name.length },
    name,
    blocks: blocks
      .slice(i + 1, openings[at + 1]?.i)
      .filter((below, k, all) => isProse(text, below) && !isTitle(text, below, all[k + 1])),
  }))
}

/** A question above the next contributor's line. */
const isTitle = (text: string, block: Block, below: Block | undefined): boolean =>
  !below && block.end - block.start <= LONGEST_LABEL && text.charAt(block.end - 1) === '?'

const isProse = (text: string, block: Block | undefined): boolean =>
  block !== undefined && block.kind !== 'heading' && !FURNITURE.test(slice(text, block).slice(0, 20))

/** From "Dear Mr. Chairman" to "Sincerely", by the name below or beside it. */
function letters({ text, blocks }: Material): readonly Passage[] {
  return blocks.flatMap((block, i): readonly Passage[] => {
    if (!SALUTATION.test(slice(text, block).slice(0, 20))) return []
    const closing = blocks.findIndex((below, at) => at > i && CLOSING.test(slice(text, below).slice(0, 20)))
    const signature = blocks[closing + 1]
    if (closing === -1 || !signature) return []
    const label = { start: signature.start, end: Math.min(signature.end, signature.start + LONGEST_LABEL) }
    const name = slice(text, label).split(/[,\n]/)[0] ?? ''
    return [{ label, name, blocks: blocks.slice(i, closing + 1) }]
  })
}
