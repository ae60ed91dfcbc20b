import {
  campRoles,
  campsInDeeds,
  deedForms,
  deedShare,
  figuresIn,
  type Telling,
} from '@/lib/analysis/agency-shares'
import { observationsWithout } from '@/lib/analysis/measure-without'
import type { Deed, Interval, Observation } from '@/lib/analysis/measures/measure'
import { share } from '@/lib/analysis/measures/scale'
import type { Codebook } from '@/lib/lexicons/codebook'
import { percent, rangeInWords } from '@/lib/reports/wording'
import type { Span } from '@/lib/text/span'

/** How many deeds are told in one way. */
export interface AgencyCell {
  readonly id: string
  readonly label: string
  /** Null below five deeds. */
  readonly value: number | null
  readonly interval: Interval | null
  /** "21 % (12 to 30 %)", or "too few deeds". */
  readonly words: string
  /** The sentences that hold such deeds, by their number among those that “Unnamed actors” scores. */
  readonly sentences: readonly number[]
}

/** Of deeds that somebody figures in, or of all. */
export interface AgencyRow {
  /** Id of the camp; null for all deeds. */
  readonly camp: string | null
  readonly label: string
  /** Deeds. */
  readonly n: number
  readonly cells: readonly AgencyCell[]
}

interface Told {
  /** Of “Unnamed actors”. */
  readonly observations: readonly Observation[]
  readonly codebook: Codebook
}

/** How all deeds of the outlet’s own clauses are told, then those in which each camp figures; none without deeds. */
export function agencyRows({ observations, codebook }: Told, leftOut: readonly Span[]): readonly AgencyRow[] {
  const kept = observationsWithout(observations, leftOut)
  const numbered = observations.map((observation, i) => ({ observation, number: i + 1 }))
  const evidence = { kept, numbered: numbered.filter(({ observation }) => kept.includes(observation)) }
  const all = { camp: null, label: 'All deeds', among: () => true, tellings: deedForms }
  const camps = campsInDeeds(kept, codebook).map(({ id, label }) => ({
    ...{ camp: id, label },
    among: figuresIn(id),
    tellings: campRoles(id),
  }))
  return [all, ...camps].map((asked) => rowOf(evidence, asked)).filter(({ n }) => n > 0)
}

interface Evidence {
  readonly kept: readonly Observation[]
  readonly numbered: readonly { readonly observation: Observation; readonly number: number }[]
}

interface Asked {
  readonly camp: string | null
  readonly label: string
  readonly among: (deed: Deed) => boolean
  readonly tellings: readonly Telling[]
}

function rowOf(evidence: Evidence, { camp, label, among, tellings }: Asked): AgencyRow {
  const { n } = deedShare(evidence.kept, { among, holds: () => true })
  return { camp, label, n, cells: tellings.map((telling) => cellOf(evidence, telling, among)) }
}

function cellOf(
  { kept, numbered }: Evidence,
  { id, label, holds }: Telling,
  among: Asked['among'],
): AgencyCell {
  const { value, interval } = deedShare(kept, { among, holds })
  const isMeant = (deed: Deed) => among(deed) && holds(deed)
  const sentences = numbered
    .filter(({ observation: { deeds = [] } }) => deeds.some(isMeant))
    .map(({ number }) => number)
  return { id, label, value, interval, words: inWords(value, interval), sentences }
}

function inWords(value: number | null, interval: Interval | null): string {
  if (value === null) return 'too few deeds'
  return interval ? `${percent(value)} (${rangeInWords(interval, share)})` : percent(value)
}
