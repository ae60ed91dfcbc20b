/**
 * What a reader has chosen on an article's page. It stands in the page's address and nowhere else. Sentences are
 * the scored ones, counted from 1.
 */
export interface Reading {
  /** The sentence whose receipt is open; null for none. */
  readonly sentence: number | null
  /** The sentences left out of the figures, each once, in order. */
  readonly leftOut: readonly number[]
}

/** Reads a query such as "leftOut=3,17&sentence=5"; what counts no sentence is ignored. */
export function readingIn(query: string): Reading {
  const parameters = new URLSearchParams(query)
  const [sentence = null] = numbersIn(parameters.get('sentence') ?? '')
  return { sentence, leftOut: inOrder(numbersIn(parameters.getAll('leftOut').join())) }
}

/** The address of an article's page with something chosen on it, at the sentence whose receipt is open. */
export function readingHref(article: string, reading: Reading): string {
  const { sentence } = reading
  return `${article}${queryOf(reading)}${sentence === null ? '' : `#sentence-${sentence}`}`
}

/** "?leftOut=3,17&sentence=5"; empty where nothing is chosen. */
export function queryOf({ sentence, leftOut }: Reading): string {
  const parameters = [
    ...(leftOut.length > 0 ? [`leftOut=${leftOut.join()}`] : []),
    ...(sentence !== null ? [`sentence=${sentence}`] : []),
  ]
  return parameters.length > 0 ? `?${parameters.join('&')}` : ''
}

/** The reading without sentences that an article of so many scored ones does not have. */
export function withinArticle({ sentence, leftOut }: Reading, scored: number): Reading {
  return {
    sentence: sentence !== null && sentence <= scored ? sentence : null,
    leftOut: leftOut.filter((number) => number <= scored),
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

const numbersIn = (list: string): readonly number[] =>
  list
    .split(',')
    .filter((item) => /^[1-9]\d{0,5}$/.test(item))
    .map(Number)

const inOrder = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)
