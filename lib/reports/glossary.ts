/** A term of the field as pages explain it. */
export interface GlossaryEntry {
  /** Part of addresses: "own-voice". */
  readonly id: string
  readonly term: string
  /** How the term is written within sentences, in lower case; the longest form that fits is explained. */
  readonly forms: readonly string[]
  /** One or two sentences. */
  readonly definition: string
}

/** In the order of the page that explains how to read a comparison. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'tone',
    term: 'Tone',
    forms: ['tone', 'tones'],
    definition:
      'How favourable a text makes its subject look, from −1 to +1. It is not whether the writer is for or against it, nor whether what is told is good news.',
  },
  {
    id: 'own-voice',
    term: 'Own voice',
    forms: ['own voice', 'outlet’s voice'],
    definition: 'What an outlet says itself, outside of what it reports others to have said.',
  },
  {
    id: 'source',
    term: 'Source',
    forms: ['source', 'sources'],
    definition:
      'Whoever is quoted or reported to have said something. The outlet publishes; a source speaks.',
  },
  {
    id: 'camp',
    term: 'Camp',
    forms: ['camp', 'camps'],
    definition: 'A group of sources that the topic’s codebook names together, such as one side of the talks.',
  },
  {
    id: 'frame',
    term: 'Frame',
    forms: ['frame', 'frames'],
    definition:
      'The light in which a story is told: as a conflict, as a matter of money, as one person’s fate. Counted are sentences with words that hint at it.',
  },
  {
    id: 'cue',
    term: 'Cue',
    forms: ['cue', 'cues'],
    definition: 'The words that give a sentence its score. They are marked wherever the sentence is opened.',
  },
  {
    id: 'loaded-language',
    term: 'Loaded language',
    forms: ['loaded language'],
    definition:
      'Words that judge while they describe: “regime” where “government” would do, “slammed” for “criticised”.',
  },
  {
    id: 'hedging',
    term: 'Hedging',
    forms: ['hedging', 'hedges'],
    definition: 'Words that mark a statement as uncertain: “may”, “reportedly”, “it seems”.',
  },
  {
    id: 'n',
    term: 'n',
    forms: [],
    definition:
      'How many sentences, or articles, a number rests on. With few, a number can easily be chance.',
  },
  {
    id: 'interval',
    term: '95\u00a0% interval',
    forms: ['95\u00a0% interval', '95\u00a0% intervals', 'interval', 'intervals'],
    definition:
      'How far a number may be off because an article is only so long. Where two intervals overlap, the two cannot be told apart by them.',
  },
  {
    id: 'cannot-be-told-apart',
    term: 'Cannot be told apart',
    forms: ['cannot be told apart', 'too close to call'],
    definition:
      'The difference is no larger than chance would often make it. It does not mean that there is none.',
  },
  {
    id: 'mixed',
    term: 'Mixed, unclear',
    forms: ['mixed', 'unclear'],
    definition: 'Mixed: strong sentences on both sides. Unclear: too little evidence to say.',
  },
  {
    id: 'not-found',
    term: 'Not found in this article',
    forms: ['not found in this article', 'not found'],
    definition:
      'The program found no sentence on it. It may be there in other words, and where it is not, that says nothing about why.',
  },
]

/** A stretch of a sentence, with the term it is, if it is one. */
export interface Piece {
  readonly text: string
  readonly entry: GlossaryEntry | null
}

const byLength = glossary
  .flatMap((entry) => entry.forms.map((form) => ({ form, entry })))
  .toSorted((a, b) => b.form.length - a.form.length)

const pattern = new RegExp(
  `(?<![\\p{L}-])(?:${byLength.map(({ form }) => form).join('|')})(?![\\p{L}-])`,
  'giu',
)

/** A sentence in pieces: each term of the glossary where it first stands, and what lies between. */
export function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = []
  const explained = new Set<string>()
  let end = 0
  for (const match of sentence.matchAll(pattern)) {
    const entry = byLength.find(({ form }) => form === match[0].toLowerCase())?.entry
    if (!entry || explained.has(entry.id)) continue
    explained.add(entry.id)
    if (match.index > end) pieces.push({ text: sentence.slice(end, match.index), entry: null })
    pieces.push({ text: match[0], entry })
    end = match.index + match[0].length
  }
  if (end < sentence.length) pieces.push({ text: sentence.slice(end), entry: null })
  return pieces
}
