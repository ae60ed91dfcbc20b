import { type Attribution, findAttributions } from '@/lib/analysis/features/attributions'
import { type FrameCues, findFrameCues } from '@/lib/analysis/features/frame-cues'
import { findMentions, type Mention } from '@/lib/analysis/features/mentions'
import { findOwnSentences, type OwnSentence } from '@/lib/analysis/features/own-sentences'
import { findSpeakers, rolesOf, type SpeakerMention } from '@/lib/analysis/features/speakers'
import {
  readTone,
  type ScoresWithout,
  scoresWithout,
  type ToneReading,
  toneAimOf,
} from '@/lib/analysis/features/tone-reading'
import { readVoices, type Voice } from '@/lib/analysis/features/voice'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type Block, findBlocks } from '@/lib/text/blocks'
import { findQuotations, type Quotation } from '@/lib/text/quotations'
import { splitSentences } from '@/lib/text/sentences'
import type { Span } from '@/lib/text/span'
import { findTokens, type Token } from '@/lib/text/tokens'

/** A sentence that speaks of the target, with its voice and its tone. */
export interface TonedSentence extends ToneReading {
  readonly unit: Span
  readonly voice: Voice
  readonly without: ScoresWithout
}

/** All that measures read of an article; spans index its text. */
export interface ArticleFeatures {
  readonly title: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Span[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  /** Possible speakers named outside quotation marks, in order and disjoint. */
  readonly speakers: readonly SpeakerMention[]
  readonly attributions: readonly Attribution[]
  /** The voice of each sentence, in their order. */
  readonly voices: readonly Voice[]
  /** The sentences in the outlet’s voice. */
  readonly ownSentences: readonly OwnSentence[]
  readonly mentions: readonly Mention[]
  /** One for each mention, in their order. */
  readonly tonedSentences: readonly TonedSentence[]
  /** The tone of the headline; null where there is none or it does not speak of the target. */
  readonly headlineTone: ToneReading | null
  readonly frameCues: FrameCues
}

export function readFeatures(
  article: { readonly title: string; readonly text: string },
  codebook: Codebook,
): ArticleFeatures {
  const { title, text } = article
  const blocks = findBlocks(text)
  const sentences = splitSentences(text, blocks)
  const tokens = findTokens(text)
  const quotations = findQuotations(text, blocks)
  const speakers = findSpeakers({ text, tokens, quotations }, codebook)
  const attributions = findAttributions({
    text,
    blocks,
    sentences,
    tokens,
    quotations,
    speakers,
    roles: rolesOf(codebook),
  })
  const voices = readVoices(sentences, tokens, attributions)
  const mentions = findMentions({ text, tokens, sentences }, codebook)
  const tonedSentences = readTones({ title, text, sentences, voices, mentions }, codebook)
  return {
    title,
    text,
    blocks,
    sentences,
    tokens,
    quotations,
    speakers,
    attributions,
    voices,
    ownSentences: findOwnSentences({ text, tokens, sentences, voices, attributions }),
    mentions,
    tonedSentences,
    headlineTone: readHeadline(title, codebook),
    frameCues: findFrameCues({ text, tokens }, codebook),
  }
}

type ToneMaterial = Pick<ArticleFeatures, 'title' | 'text' | 'sentences' | 'voices' | 'mentions'>

function readTones(material: ToneMaterial, codebook: Codebook): readonly TonedSentence[] {
  const { title, text, sentences, voices, mentions } = material
  const aim = toneAimOf(codebook)
  return mentions.flatMap(({ sentence }) => {
    const [unit, voice] = [sentences[sentence], voices[sentence]]
    if (!unit || !voice) return []
    const setting = { text, title, sentence: unit, before: sentences[sentence - 1] ?? null }
    return [{ unit, voice, ...readTone(setting, aim), without: scoresWithout(setting, aim) }]
  })
}

/** A headline is read as a sentence that stands alone. */
function readHeadline(title: string, codebook: Codebook): ToneReading | null {
  const sentence = { start: 0, end: title.length }
  const material = { text: title, tokens: findTokens(title), sentences: [sentence] }
  if (material.tokens.length === 0 || findMentions(material, codebook).length === 0) return null
  return readTone({ text: title, title: '', sentence, before: null }, toneAimOf(codebook))
}
