import type { Observation } from '@/lib/analysis/measures/measure'
import { type Sides, towardTarget } from '@/lib/analysis/measures/scale'
import { FIRST, type Reading, readingHref, switchedOn } from '@/lib/reports/reading'
import { type Side, scoreInWords, sideOf, type ToneStep, toneStep } from '@/lib/reports/tone-step'
import { counted, listed, signed } from '@/lib/reports/wording'
import type { Span } from '@/lib/text/span'

/** A scored sentence on the strip: lengths in percent, along the text and across from the middle line. */
export interface CourseTick {
  readonly number: number
  readonly score: number
  readonly start: number
  readonly length: number
  /** From the upper edge of the strip, and down from there. */
  readonly top: number
  readonly height: number
  readonly side: Side
  readonly step: ToneStep
  readonly isLeftOut: boolean
  readonly isChosen: boolean
  /** Whether the keyboard enters the strip here: at the chosen sentence, or else at the first. */
  readonly isEntry: boolean
  /** "Sentence 4: favourable, +0.31". */
  readonly words: string
  readonly href: string
}

/** A sentence on another side than the last one before it that has a side. */
export interface CourseTurn {
  readonly number: number
  /** In percent of the text. */
  readonly at: number
  /** "to favourable". */
  readonly words: string
  readonly href: string
}

/** Where in an article its tone lies on which side, and where it changes. */
export interface ToneCourse {
  readonly ticks: readonly CourseTick[]
  readonly turns: readonly CourseTurn[]
  /** How many sentences lie on which side, and how often they change. */
  readonly summary: string
}

export interface CourseMaterial {
  /** Characters of the text. */
  readonly length: number
  readonly href: string
  readonly reading: Reading
}

/** Null where no sentence is scored. Sentences left out stay on the strip and count for nothing. */
export function toneCourse(
  observations: readonly Observation[],
  material: CourseMaterial,
): ToneCourse | null {
  const { sides } = towardTarget
  if (observations.length === 0 || sides === null) return null
  const reach = Math.max(LEAST_REACH, ...observations.map(({ score }) => Math.abs(score)))
  const ticks = observations.map((observation, i) => tickOf(observation, i + 1, { ...material, reach }))
  const kept = ticks.filter(({ isLeftOut }) => !isLeftOut)
  const turns = turnsIn(kept, sides)
  return { ticks, turns, summary: `${countsInWords(kept, sides)} ${turnsInWords(turns)}` }
}

interface Drawn extends CourseMaterial {
  /** The strength that fills one side of the strip. */
  readonly reach: number
}

function tickOf({ unit, score }: Observation, number: number, material: Drawn): CourseTick {
  const { href, reading, reach } = material
  const step = toneStep(score)
  const side = sideOf(step)
  const chosen = reading.of === FIRST ? reading.sentence : null
  return {
    ...{ number, score, side, step },
    ...along(unit, material),
    ...across(side, Math.abs(score) / reach),
    isLeftOut: reading.leftOut.includes(number),
    isChosen: chosen === number,
    isEntry: (chosen ?? 1) === number,
    words: `Sentence ${number}: ${scoreInWords(score, towardTarget)}, ${signed(score)}`,
    href: readingHref(href, { ...switchedOn(reading, FIRST), of: FIRST, sentence: number }),
  }
}

const MIDDLE = 50
/** So that the weakest sentence of a side still shows it, and a neutral one is seen. */
const LEAST = 8
/** So that sentences which are all about neutral do not look strong. */
const LEAST_REACH = 0.5

const rounded = (percent: number): number => Math.round(100 * percent) / 100

const along = ({ start, end }: Span, { length }: CourseMaterial) => ({
  start: rounded((100 * start) / length),
  length: rounded((100 * (end - start)) / length),
})

/** Favourable above the middle, unfavourable below, and neutral upon it. */
function across(side: Side, strength: number): Pick<CourseTick, 'top' | 'height'> {
  if (side === 'middle') return { top: MIDDLE - LEAST / 2, height: LEAST }
  const height = rounded(LEAST + (MIDDLE - LEAST) * strength)
  return { top: side === 'high' ? MIDDLE - height : MIDDLE, height }
}

function turnsIn(kept: readonly CourseTick[], sides: Sides): readonly CourseTurn[] {
  const sided = kept.filter(({ side }) => side !== 'middle')
  return sided
    .filter(({ side }, i) => i > 0 && side !== sided[i - 1]?.side)
    .map(({ number, start, side, href }) => ({ number, at: start, words: `to ${sides[side]}`, href }))
}

function countsInWords(kept: readonly CourseTick[], sides: Sides): string {
  const count = (side: Side) => kept.filter((tick) => tick.side === side).length
  const each = (['high', 'low', 'middle'] as const).map((side) => `${count(side)} ${sides[side]}`)
  return `Of ${counted(kept.length, 'scored sentence')}: ${listed(each)}.`
}

function turnsInWords({ length }: readonly CourseTurn[]): string {
  if (length === 0) return 'Read in order, they do not change sides.'
  return `Read in order, they change sides ${length === 1 ? 'once' : `${length} times`}.`
}
