import type { Passage } from '@/lib/comparison/compared-article'
import type { QuotedHere } from '@/lib/comparison/quotations/quoted-here'
import type { SharedQuotation } from '@/lib/comparison/shared-quotations'
import type { Compared } from '@/lib/reports/comparison/compared'
import { type QuotedRow, type QuotingMaterial, quotedRow } from '@/lib/reports/comparison/quoted-row'
import { type QuotedSentence, quotingFrom } from '@/lib/reports/comparison/quoted-sentence'
import type { SectionEntry } from '@/lib/reports/comparison/section'
import { rowsIn, type Shown, shownAs, shownOf } from '@/lib/reports/comparison/shown'
import { counted } from '@/lib/reports/wording'

/** The same words quoted in several articles. */
export interface SharedQuotationRow {
  readonly id: string
  /** Who is given as the speaker in most articles. */
  readonly speaker: string
  /** "in 4 articles" */
  readonly spread: string
  readonly fullest: QuotedSentence
  readonly articles: Shown<QuotedRow>
}

export interface SharedQuotationsSection {
  readonly summary: string
  readonly quotations: Shown<SharedQuotationRow>
}

export const sharedQuotationsEntry: SectionEntry = {
  id: 'shared-quotations',
  heading: 'Shared quotations',
  help: 'The same words quoted in several articles: first as the article with the most of them has them, then what each keeps. A cut that an article does not mark itself is shown as […].',
  onPaper: false,
}

const QUOTATIONS = { open: 3, most: 8 }
const ARTICLES = { open: 4, most: 6 }

/** Those in most articles first; null where no words are quoted twice. */
export async function sharedQuotationsSection(compared: Compared): Promise<SharedQuotationsSection | null> {
  const { sharedQuotations } = compared.comparison
  if (sharedQuotations.length === 0) return null
  const shown = shownOf(sharedQuotations, QUOTATIONS)
  const material = await materialOf(compared, rowsIn(shown))
  const uncut = sharedQuotations.filter(({ quoted }) => quoted.every(({ cuts }) => cuts.length === 0)).length
  const found = counted(sharedQuotations.length, 'quotation')
  return {
    summary: `${found} ${sharedQuotations.length === 1 ? 'stands' : 'stand'} in two articles or more; ${uncut === 0 ? 'none' : uncut} of them with the same words in all.`,
    quotations: shownAs(shown, (shared) => quotationRow(shared, material)),
  }
}

async function materialOf(compared: Compared, shown: readonly SharedQuotation[]): Promise<QuotingMaterial> {
  const passages = shown.flatMap((each) => [fullestOf(each), ...articlesShown(each)]).map(quotationOf)
  const [quote, texts] = await Promise.all([
    quotingFrom(compared, passages),
    compared.textsOf([...new Set(passages.map(({ article }) => article))]),
  ])
  return { compared, texts, quote }
}

const quotationOf = ({ quotation }: QuotedHere): Passage => quotation

function fullestOf({ quoted, fullest }: SharedQuotation): QuotedHere {
  const found = quoted.find(({ article }) => article === fullest)
  if (!found) throw new Error(`The fullest quotation is not among those of ${fullest}`)
  return found
}

const articlesShown = ({ quoted }: SharedQuotation) => rowsIn(shownOf(quoted, ARTICLES))

function quotationRow(shared: SharedQuotation, material: QuotingMaterial): SharedQuotationRow {
  const fullest = material.quote(fullestOf(shared).quotation)
  return {
    id: fullest.id,
    speaker: speakerOf(shared),
    spread: `in ${counted(shared.quoted.length, 'article')}`,
    fullest,
    articles: shownAs(shownOf(shared.quoted, ARTICLES), (quoted) =>
      quotedRow(quoted, shared.fullest, material),
    ),
  }
}

/** Whom most articles name; articles may name others, or nobody. */
function speakerOf({ quoted }: SharedQuotation): string {
  const named = quoted.flatMap(({ speaker }) => speaker ?? [])
  const times = (name: string) => named.filter((other) => other === name).length
  return named.toSorted((a, b) => times(b) - times(a))[0] ?? 'Nobody named'
}
