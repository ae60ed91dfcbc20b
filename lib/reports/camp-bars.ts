import { type CampShare, OTHER_SOURCES } from '@/lib/analysis/camp-shares'
import type { Camp } from '@/lib/analysis/camp-tone'
import { share } from '@/lib/analysis/measures/scale'
import type { Balance } from '@/lib/analysis/voices'
import type { Codebook } from '@/lib/lexicons/codebook'
import { nOf, percent, rangeInWords } from '@/lib/reports/wording'

/** One camp's part of a stacked bar. */
export interface CampBar {
  readonly label: string
  /** "Wa": told apart by letters where colours are not. */
  readonly letters: string
  /** From 1 to 5, by the camp's place in the codebook; they repeat after five. */
  readonly shade: number
  /** Where it begins and how wide it is, in percent of the whole. */
  readonly from: number
  readonly width: number
  /** "42 %". */
  readonly share: string
  /** "20 to 66 %". */
  readonly interval: string
  /** "5 of 12". */
  readonly count: string
  /** Of the words: "51 %"; "–" where nobody is given a word. */
  readonly words: string
  /** What the words and widths are made of. */
  readonly attributions: CampShare['attributions']
}

/** A camp's letters and shade, the same in every bar of a page. */
export interface CampMark {
  readonly camp: Camp
  readonly label: string
  readonly letters: string
  readonly shade: number
}

const SHADES = 5
const OTHERS = { camp: null, label: OTHER_SOURCES }

/** One mark for each of the codebook's camps, and for sources of none. */
export function campMarks({ camps }: Codebook): readonly CampMark[] {
  const marks: CampMark[] = []
  for (const { camp, label } of [...camps.map(({ id, label }) => ({ camp: id, label })), OTHERS])
    marks.push({ camp, label, letters: lettersOf(label, marks), shade: 1 + (marks.length % SHADES) })
  return marks
}

/** The shortest beginning of a label, of two letters or more, that no earlier mark has. */
function lettersOf(label: string, marks: readonly CampMark[]): string {
  for (let length = 2; length < label.length; length++) {
    const letters = label.slice(0, length)
    if (!/\s$/.test(letters) && !marks.some((mark) => mark.letters === letters)) return letters
  }
  return label
}

/** The parts of an article's bar, one after the other. */
export function campBars(shares: readonly CampShare[], marks: readonly CampMark[]): readonly CampBar[] {
  let from = 0
  return shares.map(({ camp, label, attributions, words }) => {
    const mark = marks.find((each) => each.camp === camp)
    const width = 100 * attributions.value
    const bar = {
      ...{ label, letters: mark?.letters ?? '', shade: mark?.shade ?? 0, from, width },
      share: percent(attributions.value),
      interval: attributions.interval ? rangeInWords(attributions.interval, share) : '',
      count: `${attributions.hits} of ${attributions.n}`,
      words: words ? percent(words.value) : '–',
      attributions,
    }
    from += width
    return bar
  })
}

/** "0.81 over 3 camps, n = 12", or why there is none. */
export function balanceInWords({ value, camps, n }: Balance): string {
  if (value !== null) return `${value.toFixed(2)} over ${camps} camps, ${nOf(n)}`
  if (camps === 0) return 'no camp heard'
  return camps === 1 ? `one camp heard, ${nOf(n)}` : `too few attributions, ${nOf(n)}`
}
