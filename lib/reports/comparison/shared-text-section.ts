import type { CarriedPassage, SharedPassage } from '@/lib/comparison/shared-passages'
import { type Compared, type NamedArticle, placeOfPassage } from '@/lib/reports/comparison/compared'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { rowsIn, type Shown, shownAs, shownOf } from '@/lib/reports/comparison/shown'
import { counted } from '@/lib/reports/wording'
import { slice } from '@/lib/text/span'

/** What one article carries of a passage. */
export interface CarrierRow {
  readonly article: NamedArticle
  /** Where it stands out in its article. */
  readonly href: string
  /** "40 words". */
  readonly words: string
}

/** A passage that several articles carry. */
export interface SharedTextRow {
  /** Unlike that of any other passage. */
  readonly id: string
  /** "40 words in 4 articles", or "20 to 40 words in 4 articles". */
  readonly heading: string
  /** How the longest of the passages begins, and how it goes on; empty where it is short. */
  readonly beginning: string
  readonly rest: string
  /** Those that carry it. */
  readonly carriers: Shown<CarrierRow>
}

export interface SharedTextSection {
  readonly summary: string
  readonly passages: Shown<SharedTextRow>
}

export const sharedTextEntry: SectionEntry = {
  id: 'shared-text',
  heading: 'Shared text',
  help: 'Passages outside quotations that several articles carry in nearly the same words, such as agency copy. Each is shown once, as the article with the most of it has it.',
  onPaper: false,
}

const PASSAGES = { open: 3, most: 15 }
const CARRIERS = { open: 6, most: 30 }
const LONGEST_BEGINNING = 300
const LONGEST_REST = 1500

/** Near-identical passages, the longest first; null where no two articles carry the same text. */
export async function sharedTextSection(compared: Compared): Promise<SharedTextSection | null> {
  const { sharedPassages } = compared.comparison
  const [longest] = sharedPassages
  if (!longest) return null
  const shown = shownOf(sharedPassages, PASSAGES)
  const texts = await compared.textsOf(rowsIn(shown).map((shared) => fullestOf(shared).article))
  const carrying = new Set(sharedPassages.flatMap(({ passages }) => passages.map(({ article }) => article)))
  const found = counted(sharedPassages.length, 'passage')
  return {
    summary: `${found} ${sharedPassages.length === 1 ? 'is' : 'are'} shared; ${carrying.size} of ${compared.articles.length} articles carry at least one. The longest has ${longest.words} words.`,
    passages: shownAs(shown, (shared) => sharedTextRow(shared, compared, texts)),
  }
}

const fullestOf = ({ passages }: SharedPassage): CarriedPassage =>
  passages.reduce((fullest, each) => (each.words > fullest.words ? each : fullest))

function sharedTextRow(
  shared: SharedPassage,
  compared: Compared,
  texts: ReadonlyMap<string, string>,
): SharedTextRow {
  const fullest = fullestOf(shared)
  const text = slice(texts.get(fullest.article) ?? '', fullest).replaceAll(/\s+/g, ' ')
  return {
    id: `${fullest.article}-${fullest.start}`,
    heading: headingOf(shared),
    ...partsOf(text),
    carriers: shownAs(shownOf(shared.passages, CARRIERS), (passage) => ({
      article: compared.named(passage.article),
      href: placeOfPassage(compared, passage),
      words: counted(passage.words, 'word'),
    })),
  }
}

/** Articles may carry more or less of a passage. */
function headingOf({ words, passages }: SharedPassage): string {
  const fewest = Math.min(...passages.map((each) => each.words))
  const range = fewest === words ? `${words}` : `${fewest} to ${words}`
  return `${range} words in ${counted(passages.length, 'article')}`
}

/** The text cut between two words, so that a long one can be folded; of a very long one the end is left out. */
function partsOf(text: string): Pick<SharedTextRow, 'beginning' | 'rest'> {
  const letters = [...text]
  const space = letters.lastIndexOf(' ', LONGEST_BEGINNING)
  const cut = space > 0 ? space : LONGEST_BEGINNING
  if (letters.length <= LONGEST_BEGINNING) return { beginning: text, rest: '' }
  const rest = letters.slice(cut, cut + LONGEST_REST).join('')
  return {
    beginning: letters.slice(0, cut).join(''),
    rest: letters.length > cut + LONGEST_REST ? `${rest} (goes on)` : rest,
  }
}
