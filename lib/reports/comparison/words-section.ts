import type { DistinctiveTerm, OutletTerms } from '@/lib/comparison/distinctive-words'
import type { Compared } from '@/lib/reports/comparison/compared'
import { type Quote, type QuotedSentence, quotingFrom } from '@/lib/reports/comparison/quoted-sentence'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { rowsIn, type Shown, shownAs, shownOf } from '@/lib/reports/comparison/shown'
import { counted, listed } from '@/lib/reports/wording'

/** A word or phrase that one outlet uses more than the others do. */
export interface WordRow {
  readonly term: string
  /** "16 times, in 8 of its 8 articles". */
  readonly here: string
  /** "3 times in all other articles", or that it is not found there. */
  readonly elsewhere: string
  /** Whether more of the outlet's articles have it than chance would give. */
  readonly recurs: boolean
  /** The first of its sentences, each with the term where it first stands. */
  readonly sentences: readonly QuotedSentence[]
  /** "13 more sentences have it."; null where all are quoted. */
  readonly more: string | null
}

/** The words of one outlet. */
export interface OutletWords {
  readonly outlet: string
  /** "8 articles". */
  readonly articles: string
  readonly words: readonly WordRow[]
}

export interface WordsSection {
  /** How many words were tested, and for how many outlets some were found. */
  readonly summary: string
  /** What speaks against reading too much into them; null where each outlet has several articles. */
  readonly caution: string | null
  readonly outlets: Shown<OutletWords>
  /** The outlets that no word sets apart, in words; null where there is none. */
  readonly without: string | null
}

export const wordsEntry: SectionEntry = {
  id: 'words',
  heading: 'Words that set outlets apart',
  help: 'Words and two-word phrases that one outlet uses clearly more often than all other articles here, names among them. Open one to read its sentences.',
  onPaper: false,
}

const OUTLETS = { open: 5, most: 12 }
const MOST_WORDS = 5
const MOST_SENTENCES = 2
const MOST_NAMED = 5

/** The most telling words of each outlet; null where no outlet can be compared with others. */
export async function wordsSection(compared: Compared): Promise<WordsSection | null> {
  const { words } = compared.comparison
  const [telling, silent] = [words.filter(isTelling), words.filter((each) => !isTelling(each))]
  if (compared.articles.length < 2 || words.length === 0) return null
  const shown = shownOf(telling.toSorted(byRecurrence), OUTLETS)
  const quote = await quotingFrom(
    compared,
    rowsIn(shown).flatMap(({ terms }) => termsShown(terms).flatMap(sentencesShown)),
  )
  return {
    summary: summaryOf(words, telling.length),
    caution: cautionOf(telling),
    outlets: shownAs(shown, (each) => outletWords(each, quote)),
    without: telling.length > 0 ? withoutWords(silent) : null,
  }
}

const isTelling = ({ terms }: OutletTerms): boolean => terms.length > 0

const recurring = ({ terms }: OutletTerms): number => terms.filter(({ recurs }) => recurs).length

/** Outlets whose words recur from article to article say the most. */
const byRecurrence = (a: OutletTerms, b: OutletTerms): number => recurring(b) - recurring(a)

/** Words that recur first. */
const termsShown = (terms: readonly DistinctiveTerm[]): readonly DistinctiveTerm[] =>
  terms.toSorted((a, b) => Number(b.recurs) - Number(a.recurs)).slice(0, MOST_WORDS)

const sentencesShown = ({ sentences }: DistinctiveTerm) => sentences.slice(0, MOST_SENTENCES)

const outletWords = ({ outlet, articles, terms }: OutletTerms, quote: Quote): OutletWords => ({
  outlet,
  articles: counted(articles, 'article'),
  words: termsShown(terms).map((term) => wordRow(term, articles, quote)),
})

function wordRow(term: DistinctiveTerm, ofArticles: number, quote: Quote): WordRow {
  const { count, articles, elsewhere, recurs, sentences } = term
  const left = sentences.length - MOST_SENTENCES
  return {
    term: term.term,
    here: `${times(count)}, in ${articles} of ${counted(ofArticles, 'article')}`,
    elsewhere: elsewhere === 0 ? 'not found in the others' : `${times(elsewhere)} in the others`,
    recurs,
    sentences: sentencesShown(term).map((sentence) => withTermMarked(quote(sentence), term.term)),
    more: left > 0 ? `${counted(left, 'more sentence')} ${left === 1 ? 'has' : 'have'} it.` : null,
  }
}

/** Terms are in lower case, with straight apostrophes. A term written with stops (“U.S.”) is not found, and not marked. */
function withTermMarked(sentence: QuotedSentence, term: string): QuotedSentence {
  const written = term.replaceAll("'", "[’']")
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'iu').exec(sentence.words)
  if (!match) return sentence
  const [words] = match
  const before = sentence.words.slice(0, match.index)
  return { ...sentence, before, words, after: sentence.words.slice(match.index + words.length) }
}

const times = (count: number): string => (count === 1 ? 'once' : counted(count, 'time'))

function summaryOf(words: readonly OutletTerms[], telling: number): string {
  const tested = `${(words[0]?.tested ?? 0).toLocaleString('en')} words and phrases`
  if (telling === 0) return `Of ${tested} tested, none sets an outlet apart.`
  return `Of ${tested} tested, some set ${telling} of ${counted(words.length, 'outlet')} apart.`
}

/** Of an outlet with a single article nobody can tell its words from those of its story. */
function cautionOf(telling: readonly OutletTerms[]): string | null {
  const single = telling.filter(({ articles }) => articles === 1).length
  if (single === 0) return null
  const whose = single === telling.length ? 'Each of these outlets' : `${counted(single, 'outlet')} of these`
  return `${whose} has one article here: its words may be those of its story rather than of the outlet.`
}

function withoutWords(silent: readonly OutletTerms[]): string | null {
  if (silent.length === 0) return null
  if (silent.length > MOST_NAMED) return `No word sets ${silent.length} other outlets apart.`
  return `No word sets ${listed(silent.map(({ outlet }) => outlet))} apart.`
}
