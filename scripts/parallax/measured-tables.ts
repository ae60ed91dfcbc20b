import type { Description } from '@/lib/analysis/descriptions/description'
import { descriptions } from '@/lib/analysis/descriptions/registry'
import { measures } from '@/lib/analysis/measures/registry'
import { towardTarget } from '@/lib/analysis/measures/scale'
import { describedInWords } from '@/lib/reports/description-figures'
import { TOO_FEW } from '@/lib/reports/figure'
import { valueInWords } from '@/lib/reports/figure-in-words'
import { writerOf } from '@/lib/reports/wording'
import type { MeasuredFigure, MeasuredFile } from './measured-files'
import { formatTable } from './table'

/** The tones of each article. */
export const asTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['outlet', 'sentences', 'verdict', 'tone', 'own voice', 'sources', 'file'],
    ...files.map(({ outlet, sentences, tone, ownVoice, sources, file }) => [
      ...[outlet, String(sentences), tone.verdict ?? ''],
      ...[inWords(tone), inWords(ownVoice), inWords(sources), file],
    ]),
  ])

const inWords = ({ value, low, high }: MeasuredFigure): string =>
  valueInWords({
    value,
    interval: low === null || high === null ? null : { low, high },
    scale: towardTarget,
    missing: TOO_FEW,
  })

/** Every measure but the tones, a row each and a column for each article. */
export const othersAsTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['measure', ...files.map(({ outlet }) => outlet)],
    ...otherMeasures.map(({ id, label, codebook }) => [
      label,
      ...files.map(({ measures: found }) => shortly(found[id], writerOf(codebook.scale))),
    ]),
  ])

const otherMeasures = measures.filter(({ family }) => family !== 'tone')

/** "21 %, present", with a plain space, as one types it to search; "–" where there are too few sentences. */
function shortly(figure: MeasuredFigure | undefined, write: (value: number) => string): string {
  if (!figure || figure.value === null) return '–'
  return [write(figure.value).replace('\u00a0', ' '), ...(figure.verdict ? [figure.verdict] : [])].join(', ')
}

/** Every description, a row each and a column for each article; "–" where a text is too short to tell. */
export const descriptionsAsTable = (files: readonly MeasuredFile[]): string =>
  formatTable([
    ['description', ...files.map(({ outlet }) => outlet), 'unit'],
    ...descriptions.map((description) => [
      description.label,
      ...files.map(({ descriptions: found }) => describedShortly(description, found[description.id]?.value)),
      description.unit,
    ]),
  ])

const describedShortly = (description: Description, value: number | null | undefined): string =>
  value === null || value === undefined ? '–' : describedInWords(description, value)
