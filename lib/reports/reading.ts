import { measures } from '@/lib/analysis/measures/registry'
import type { Span } from '@/lib/text/span'

/**
 * What a reader has chosen on an article's page. It stands in the page's address and nowhere else. Sentences are
 * the scored ones of a measure, counted from 1.
 */
export interface Reading {
  /** Ids of the measures whose marks stand in the text, in the registry's order. */
  readonly marks: readonly string[]
  /** The measure whose receipt is open. */
  readonly of: string
  /** The sentence, among those that this measure scores, whose receipt is open; null for none. */
  readonly sentence: number | null
  /** The sentences left out of the figures, each once, in order: numbers among those that tone scores. */
  readonly leftOut: readonly number[]
  /** The stretch of the text that a link points at; null for none. */
  readonly passage: Span | null
}

/** The measure that is marked, and whose receipts open, unless the reader says otherwise. */
export const FIRST = 'tone'

/** The measure whose receipts tell of deeds. */
export const AGENCY = 'agency'

/** What is read where nothing is chosen. */
export const NOTHING_CHOSEN: Reading = {
  marks: [FIRST],
  of: FIRST,
  sentence: null,
  leftOut: [],
  passage: null,
}

/** Reads a query such as "leftOut=3,17&marks=tone,loaded-language&sentence=5"; what is not there is ignored. */
export function readingIn(query: string): Reading {
  const parameters = new URLSearchParams(query)
  const [sentence = null] = numbersIn(parameters.get('sentence') ?? '')
  return {
    marks: known((parameters.get('marks') ?? FIRST).split(',')),
    of: known([parameters.get('of') ?? ''])[0] ?? FIRST,
    sentence,
    leftOut: inOrder(numbersIn(parameters.getAll('leftOut').join())),
    passage: spanIn(parameters.get('passage') ?? ''),
  }
}

/** The address of an article's page with something chosen on it. */
export const readPage = (article: string, reading: Reading): string => `${article}${queryOf(reading)}`

/** The same, at the mark whose receipt is open. */
export const readingHref = (article: string, reading: Reading): string =>
  `${readPage(article, reading)}${placeIn(reading)}`

function placeIn({ of, sentence, passage }: Reading): string {
  if (sentence !== null) return `#${anchorOf(of, sentence)}`
  return passage === null ? '' : `#${PASSAGE}`
}

/** The address of a stretch of an article's text, which is shown to stand out. */
export const passageHref = (article: string, { start, end }: Span): string =>
  readingHref(article, { ...NOTHING_CHOSEN, passage: { start, end } })

/** The id on the page of the stretch that a link points at. */
export const PASSAGE = 'passage'

/** The id of a mark on the page: "sentence-5" for tone, "frame-conflict-5" for others. */
export const anchorOf = (measure: string, number: number): string =>
  `${measure === FIRST ? 'sentence' : measure}-${number}`

/** "?leftOut=3,17&sentence=5"; empty where nothing is chosen. */
export function queryOf({ marks, of, sentence, leftOut, passage }: Reading): string {
  const parameters = [
    ...(leftOut.length > 0 ? [`leftOut=${leftOut.join()}`] : []),
    ...(marks.join() === FIRST ? [] : [`marks=${marks.join()}`]),
    ...(sentence === null || of === FIRST ? [] : [`of=${of}`]),
    ...(sentence === null ? [] : [`sentence=${sentence}`]),
    ...(passage === null ? [] : [`passage=${passage.start}-${passage.end}`]),
  ]
  return parameters.length > 0 ? `?${parameters.join('&')}` : ''
}

/** How many sentences of an article each measure scores. */
export type Scored = (measure: string) => number

/** The reading without sentences that an article does not have. */
export function withinArticle(reading: Reading, scored: Scored): Reading {
  const { of, sentence, leftOut } = reading
  return {
    ...reading,
    sentence: sentence !== null && sentence <= scored(of) ? sentence : null,
    leftOut: leftOut.filter((number) => number <= scored(FIRST)),
  }
}

export const leaveOut = (reading: Reading, sentence: number): Reading => ({
  ...reading,
  leftOut: inOrder([...reading.leftOut, sentence]),
})

export const putBack = (reading: Reading, sentence: number): Reading => ({
  ...reading,
  leftOut: reading.leftOut.filter((number) => number !== sentence),
})

/** Puts the marks of a measure into the text, or takes them off. */
export const switched = (reading: Reading, measure: string): Reading => ({
  ...reading,
  marks: reading.marks.includes(measure)
    ? reading.marks.filter((id) => id !== measure)
    : known([...reading.marks, measure]),
})

/** The reading with the marks of a measure in the text. */
export const switchedOn = (reading: Reading, measure: string): Reading =>
  reading.marks.includes(measure) ? reading : switched(reading, measure)

const known = (ids: readonly string[]): readonly string[] =>
  measures.map(({ id }) => id).filter((id) => ids.includes(id))

const numbersIn = (list: string): readonly number[] =>
  list
    .split(',')
    .filter((item) => /^[1-9]\d{0,5}$/.test(item))
    .map(Number)

function spanIn(range: string): Span | null {
  const [, start = '', end = ''] = range.match(/^(\d{1,8})-(\d{1,8})$/) ?? []
  return Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
}

const inOrder = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)
