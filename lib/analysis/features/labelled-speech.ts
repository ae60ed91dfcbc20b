import { findAnswers } from '@/lib/analysis/features/answers'
import type { Attribution } from '@/lib/analysis/features/attributions'
import type { Report } from '@/lib/analysis/features/reports'
import type { Material } from '@/lib/analysis/features/scene'
import { findSetApart } from '@/lib/analysis/features/set-apart-speech'
import type { Speaker, SpeakerMention } from '@/lib/analysis/features/speakers'
import { findTurns } from '@/lib/analysis/features/turns'
import { indexAt, type Span, slice, startingIn, trimmed } from '@/lib/text/span'

/** Speech that its place gives to somebody rather than a verb: a signed post, a transcript, a line with a colon. */
export interface LabelledSpeech {
  readonly content: Span
  /** The words that name the speaker; null where none do. */
  readonly label: Span | null
  /** All the words that do nothing but name the speaker, where they are more than the label. */
  readonly signature?: Span
  /** Null where the text does not name them. */
  readonly speaker: Speaker | null
}

// "— Donald J. Trump (@realDonaldTrump) March 9, 2018" under a post.
const SIGNATURE = /[—–-]\s?(\p{Lu}[^\n()@—–]{1,50}?)\s\(@\w{1,20}\)(?:\s\p{Lu}\p{L}{2,8}\s\d{1,2},\s\d{4})?/gu

// Before the subject of a sentence: "Without a word, ", "Although ".
const OPENING = /^(?:(?:although|though|while|but|and|yet)\s|[^,]{1,60},\s)?$/i
const HAS_VERB = /^ (?:\p{L}+ )*\p{Ll}+/u
const COUNTED = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|following|options|questions)\b/

/** What a page says to those who would rather pass a post by. */
const SKIP = /^Skip \p{L}+ post(?: \d+)? by @\w+(?:\s?(?:\.{3}|…))?/u

export function findLabelledSpeech(
  material: Material,
  reports: readonly (readonly Report[])[],
): readonly Attribution[] {
  return [
    ...findPosts(material),
    ...findTurns(material),
    ...findSetApart(material),
    ...findAnswers(material),
    ...findIntroduced(material, reports),
  ].map(asAttribution)
}

const asAttribution = ({ content, label, signature, speaker }: LabelledSpeech): Attribution => ({
  content,
  cue: null,
  source: label,
  frame: signature ?? null,
  verb: null,
  lemma: null,
  name: speaker?.name ?? null,
  camp: speaker?.camp ?? null,
  leads: true,
  kind: 'quotation',
})

/** Posts with their author's name below: what the block holds before it, or the block before. */
function findPosts({ text, blocks, speakers }: Material): readonly LabelledSpeech[] {
  return blocks.flatMap((block, i) => {
    let from = block.start
    return Array.from(slice(text, block).matchAll(SIGNATURE), (match): readonly LabelledSpeech[] => {
      const start = block.start + match.index
      const name = match[1] ?? ''
      const nameStart = start + match[0].indexOf(name)
      const label = { start: nameStart, end: nameStart + name.length }
      const skipped = SKIP.exec(text.slice(from, Math.min(start, from + 80)))?.[0].length ?? 0
      const written = trimmed(text, { start: from + skipped, end: start })
      const content = written.start < written.end ? written : blocks[i - 1]
      from = start + match[0].length
      const camp = startingIn(speakers, label)[0]?.camp ?? null
      return content
        ? [
            {
              content: { start: content.start, end: content.end },
              label,
              signature: { start, end: from },
              speaker: { name, camp },
            },
          ]
        : []
    }).flat()
  })
}

/** "Pompeo said:" at a paragraph's end gives him the next one, and the list that follows. */
function findIntroduced(
  { text, blocks, sentences, quotations, speakers }: Material,
  reports: readonly (readonly Report[])[],
): readonly LabelledSpeech[] {
  return blocks.flatMap((block, i): readonly LabelledSpeech[] => {
    const next = blocks[i + 1]
    if (text.charAt(block.end - 1) !== ':' || !next || next.kind === 'heading') return []
    const sentence = indexAt(sentences, block.end - 1)
    const report = reports[sentence]?.findLast(({ cue }) => cue.leads)
    const named =
      startingIn(speakers, block).findLast(({ kind, end }) => kind === 'person' && end === block.end - 1) ??
      (next.kind === 'paragraph'
        ? whoTheLeadIsAbout({ text, sentence: sentences[sentence], speakers })
        : undefined)
    const speaker = report?.speaker ?? (named?.name ? { name: named.name, camp: named.camp } : null)
    const label = report?.cue.source ?? named
    if (!speaker || !label || startingIn(quotations, next)[0]?.start === next.start) return []
    let last = i + 1
    while (blocks[last + 1]?.kind === 'item') last++
    const content = { start: next.start, end: blocks[last]?.end ?? next.end }
    return [{ content, label: { start: label.start, end: label.end }, speaker }]
  })
}

/** "Pompeo was not convinced:", but not "Pompeo faces three tests:" */
function whoTheLeadIsAbout({
  text,
  sentence,
  speakers,
}: Pick<Material, 'text' | 'speakers'> & { readonly sentence: Span | undefined }):
  | SpeakerMention
  | undefined {
  if (!sentence || COUNTED.test(slice(text, sentence))) return undefined
  const first = startingIn(speakers, sentence)[0]
  const opening = first ? text.slice(sentence.start, first.start) : ''
  const isTold =
    first?.kind === 'person' && OPENING.test(opening) && HAS_VERB.test(text.slice(first.end, sentence.end))
  return isTold ? first : undefined
}
