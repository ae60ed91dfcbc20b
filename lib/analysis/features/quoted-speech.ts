import type { Attribution } from '@/lib/analysis/features/attributions'
import { isFurniture } from '@/lib/analysis/features/page-furniture'
import type { Report } from '@/lib/analysis/features/reports'
import type { Material } from '@/lib/analysis/features/scene'
import type { Quotation } from '@/lib/text/quotations'
import { indexAt, overlaps, type Span, slice } from '@/lib/text/span'

/** Whose words a quotation is, and what says so. */
type Owner = Pick<Attribution, 'cue' | 'source' | 'frame' | 'verb' | 'lemma' | 'name' | 'camp' | 'leads'>

const nobody: Owner = {
  cue: null,
  source: null,
  frame: null,
  verb: null,
  lemma: null,
  name: null,
  camp: null,
  leads: false,
}

const LONGEST_PHRASE = 5
const MOST_OF_SENTENCE = 0.5
const LONGEST_SIGNATURE = 80
const SIGNATURE = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}), \p{Lu}[^.!?]*$/u

/** Every quotation as an attribution; one that nobody is said to have said has no name and no cue. */
export function attributeQuotations(
  material: Material,
  reports: readonly (readonly Report[])[],
): readonly Attribution[] {
  const owners: Owner[] = []
  material.quotations.forEach((quotation, i) => {
    const before = material.quotations[i - 1]
    const goesOn = before && owners[i - 1]?.name && continues(material, before, quotation)
    const reported = signedOwner(material, quotation) ?? reportedOwner(material, reports, quotation)
    owners.push(
      reported ??
        (goesOn ? { ...nobody, ...heir(owners[i - 1]) } : introducedOwner(material, reports, quotation)),
    )
  })
  return material.quotations.map(({ start, end }, i) => ({
    content: { start, end },
    kind: 'quotation',
    ...(owners[i] ?? nobody),
  }))
}

/** Speech that goes on without a cue of its own. */
const heir = (owner: Owner | undefined) => ({
  name: owner?.name ?? null,
  camp: owner?.camp ?? null,
  leads: true,
})

/** By the line below a paragraph that is nothing but the quotation: "Uri Friedman, The Atlantic". */
function signedOwner({ text, blocks }: Material, quotation: Span): Owner | undefined {
  const at = indexAt(blocks, quotation.start)
  const [block, below] = [blocks[at], blocks[at + 1]]
  if (block?.start !== quotation.start || block.end !== quotation.end || !below) return undefined
  const name = SIGNATURE.exec(slice(text, below).slice(0, LONGEST_SIGNATURE + 1))?.[1]
  if (!name || below.end - below.start > LONGEST_SIGNATURE) return undefined
  const source = { start: below.start, end: below.start + name.length }
  return { ...nobody, source, name, leads: true }
}

/** By a cue in one of the quotation's own sentences: the one whose content holds it, else the nearest. */
function reportedOwner(
  material: Material,
  reports: readonly (readonly Report[])[],
  quotation: Quotation,
): Owner | undefined {
  const { sentences } = material
  const first = indexAt(sentences, quotation.start)
  const last = indexAt(sentences, quotation.end - 1)
  const candidates = [...(reports[first] ?? []), ...(last > first ? (reports[last] ?? []) : [])]
  const holding = candidates
    .filter(({ said }) => said && overlaps(said.content, quotation))
    .reduce<Report | undefined>(
      (inner, report) => (inner && size(inner) <= size(report) ? inner : report),
      undefined,
    )
  const whole = isWhole(material, quotation)
  const report = holding ?? (whole ? nearest(candidates, quotation) : undefined)
  return (
    report && { ...ownerOf(report), leads: whole || report.cue.leads || fillsSentence(material, quotation) }
  )
}

/** "That led to what the paper called “…”": whatever reports it, most of what a reader hears is the source. */
function fillsSentence({ sentences }: Material, quotation: Span): boolean {
  const sentence = sentences[indexAt(sentences, quotation.start)]
  return (
    sentence !== undefined &&
    quotation.end - quotation.start >= (sentence.end - sentence.start) * MOST_OF_SENTENCE
  )
}

const size = ({ said }: Report): number => (said ? said.content.end - said.content.start : Infinity)

/** Whether a quotation is speech rather than a few words inside the outlet's own sentence. */
function isWhole({ text, sentences }: Pick<Material, 'text' | 'sentences'>, quotation: Span): boolean {
  const sentence = sentences[indexAt(sentences, quotation.start)]
  if (sentence?.start !== quotation.start) return false
  return quotation.end >= sentence.end - 1 || !isPhrase(text, quotation)
}

function nearest(reports: readonly Report[], quotation: Span): Report | undefined {
  const distance = ({ cue }: Report) =>
    Math.min(Math.abs(cue.start - quotation.end), Math.abs(quotation.start - cue.end))
  return reports.toSorted((a, b) => distance(a) - distance(b))[0]
}

/** The part of an attribution that a report settles. */
export function ownerOf({ cue, said, speaker }: Report): Owner {
  const { start, end, verb, lemma, source } = cue
  return {
    cue: { start, end },
    source: source && { start: source.start, end: source.end },
    frame: said?.frame ?? null,
    verb,
    lemma,
    name: speaker?.name ?? null,
    camp: speaker?.camp ?? null,
    leads: cue.leads,
  }
}

/** Whether the same speaker goes on: in the same paragraph, or in a next one that is nothing but speech. */
function continues(material: Material, before: Quotation, quotation: Quotation): boolean {
  const { blocks, text } = material
  if (!isWhole(material, quotation)) return false
  const [from, to] = [indexAt(blocks, before.start), indexAt(blocks, quotation.start)]
  if (from === to) return true
  const block = blocks[to]
  if (to !== from + 1 || block?.start !== quotation.start) return false
  return !before.closed || slice(text, { start: quotation.end, end: block.end }).trim().length < 3
}

/** A word or a few without a stop of their own: the outlet's own wording at arm's length. */
function isPhrase(text: string, quotation: Span): boolean {
  const words = slice(text, quotation)
  return !/[.,!?…—]["”’]?$/.test(words) && words.split(/\s+/).length <= LONGEST_PHRASE
}

/** "(some call it a “long and winding road to peace”)" */
function isBracketed({ text, sentences }: Material, quotation: Span): boolean {
  const start = sentences[indexAt(sentences, quotation.start)]?.start ?? quotation.start
  const before = text.slice(start, quotation.start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** By the sentence just before: "Trump was blunt: | “…”" or "He was upbeat. | “…”" */
function introducedOwner(
  material: Material,
  reports: readonly (readonly Report[])[],
  quotation: Quotation,
): Owner {
  const at = indexAt(material.sentences, quotation.start)
  const sentence = material.sentences[at]
  if (sentence && isFurniture(material, sentence)) return nobody
  if (!isWhole(material, quotation))
    return { ...nobody, leads: !isPhrase(material.text, quotation) && !isBracketed(material, quotation) }
  const before = reports[at - 1]?.findLast(({ speaker }) => speaker !== null)
  return { ...nobody, ...heir(before && ownerOf(before)) }
}
