import type { Attribution } from '@/lib/analysis/features/attributions'
import { contains, indexAt, overlaps, type Span, startingIn } from '@/lib/text/span'
import type { Token } from '@/lib/text/tokens'

/** Who speaks a unit: the outlet itself, or a source it quotes or paraphrases. */
export type Voice =
  | { readonly kind: 'outlet' }
  | {
      readonly kind: 'source'
      /** The source's name as resolved; null where the text does not say who spoke. */
      readonly source: string | null
      /** Id of the codebook's camp; null where the source belongs to none. */
      readonly camp: string | null
      /** Reporting verb as written ("claimed"); null where there is none. */
      readonly verb: string | null
    }

/** A sentence speaks with a source's voice from this share of its words on. */
const SOURCE_SHARE = 0.45

/** The voice of each sentence: a source's where most words, the frame "Trump said" aside, are attributed. */
export function readVoices(
  sentences: readonly Span[],
  tokens: readonly Token[],
  attributions: readonly Attribution[],
): readonly Voice[] {
  const bySentence = attributionsBySentence(sentences, attributions)
  return sentences.map((sentence, i) => voiceOf(startingIn(tokens, sentence), bySentence[i] ?? []))
}

function attributionsBySentence(sentences: readonly Span[], attributions: readonly Attribution[]) {
  const bySentence: Attribution[][] = sentences.map(() => [])
  for (const attribution of attributions) {
    const last = indexAt(sentences, attribution.content.end - 1)
    for (let i = Math.max(0, indexAt(sentences, attribution.content.start)); i <= last; i++) {
      const sentence = sentences[i]
      if (attribution.leads || (sentence && isInside(sentence, attribution))) bySentence[i]?.push(attribution)
    }
  }
  return bySentence
}

/** Whether a quotation that goes on from sentence to sentence holds all of this one. */
const isInside = (sentence: Span, { kind, content }: Attribution): boolean =>
  kind === 'quotation' && content.start <= sentence.start && sentence.end <= content.end

const OUTLET: Voice = { kind: 'outlet' }

function voiceOf(tokens: readonly Token[], attributions: readonly Attribution[]): Voice {
  if (attributions.length === 0) return OUTLET
  const frames = attributions
    .flatMap(({ cue, source, frame }) => [cue, source, frame])
    .filter((span) => span !== null)
  const isAttributed = (word: Span) => attributions.some(({ content }) => contains(content, word))
  const words = tokens.filter(
    (token) => isAttributed(token) || !frames.some((frame) => overlaps(frame, token)),
  )
  const attributed = words.filter(isAttributed)
  const main = mainAttribution(words, attributions)
  if (!main || attributed.length < words.length * SOURCE_SHARE) return OUTLET
  return { kind: 'source', source: main.name, camp: main.camp, verb: main.verb }
}

/** The attribution that holds most of the words; of equals, the one whose source is known. */
function mainAttribution(
  words: readonly Span[],
  attributions: readonly Attribution[],
): Attribution | undefined {
  const size = ({ content, name }: Attribution) =>
    words.filter((word) => contains(content, word)).length + (name === null ? 0 : 0.5)
  return attributions.toSorted((a, b) => size(b) - size(a))[0]
}
