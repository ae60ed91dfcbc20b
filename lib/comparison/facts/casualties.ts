import { amountOf, NUMBER, numberOf } from '@/lib/comparison/facts/amounts'
import type { Claim, FactFinder } from '@/lib/comparison/facts/claim'

const VICTIM = String.raw`(?<modifiers>(?:[\p{L}.-]+ ){0,3}?)(?<victims>people|\p{Ll}{4,30}(?:s|men))`
const COUNT = String.raw`(?<![\p{L}\d.,$-])(?<number>${NUMBER}) ${VICTIM}`
/** "46 sailors were killed", "a bombing that killed 115 people", "the deaths of 12 soldiers". */
const KILLED = [
  String.raw`${COUNT}(?:,? (?:who|that))? (?:were |was |had been |have been )?(?:killed|died|perished|lost their lives)\b`,
  String.raw`\b(?:killed|killing|deaths of|death of|lives of) (?:all |at least |more than |about |some |nearly |as many as |over )?${COUNT}\b`,
].map((pattern) => new RegExp(pattern, 'gu'))

const ATTACK =
  /\b(?:attack|bombing|shelling|sinking|sank|crash|shooting|explosion|airliner|raid|torpedo\w*|downing|massacre|famine|war)\b/gi
const SORTS = new Map([
  ['sinking', 'attack'],
  ['sank', 'attack'],
  ['torpedo', 'attack'],
  ['torpedoing', 'attack'],
  ['torpedoed', 'attack'],
  ['bombing', 'bombing'],
  ['airliner', 'bombing'],
  ['downing', 'bombing'],
])
const NEAR = 40
const UNREAL = /\b(?:could|would|might|may|if|can|threatened)\b/
const WAR = /\b(?!(?:The|In) )\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ )?War\b/u
const MILITARY = /^(?:troops|soldiers|servicemen)$/
const CIVILIANS = /^(?:people|persons|passengers)$/

/** How many were killed in an attack of a year, as told with what happened and whom it met. */
export const findCasualties: FactFinder = ({ text, before }) => {
  if (!/\b(?:kill|die|death|perish|lives)/.test(text)) return []
  const happened = happenedIn(text, before)
  if (!happened) return []
  return KILLED.flatMap((pattern) => Array.from(text.matchAll(pattern))).flatMap(
    ({ index, 0: written, groups }): readonly Claim[] => {
      const { number = '', modifiers = '', victims = '' } = groups ?? {}
      const around = text.slice(Math.max(0, index - NEAR), index + written.length)
      if (/^(?:19|20)\d\d$/.test(number) || UNREAL.test(around)) return []
      const start = index + written.indexOf(number)
      const who = whoOf(modifiers, victims)
      return [
        {
          start,
          end: start + number.length,
          key: `killed:${happened.toLowerCase()}:${who}`,
          label: `${who.charAt(0).toUpperCase()}${who.slice(1)} killed in the ${happened}`,
          kind: 'quantity',
          reading: { form: 'amount', ...amountOf(number, text.slice(0, start), '') },
          value: String(numberOf(number)),
        },
      ]
    },
  )
}

/** "Korean War", "bombing of 1987"; null where that is not told. */
function happenedIn(text: string, before: string): string | null {
  const war = WAR.exec(text)?.[0]
  if (war) return war
  const year = yearIn(text) ?? yearIn(before)
  const event = eventIn(text) ?? eventIn(before)
  return year && event ? `${event} of ${year}` : null
}

/** "US troops" for "American soldiers"; no nation for others. */
function whoOf(modifiers: string, victims: string): string {
  const isAmerican = /\b(?:American|U\.?S\.?)\b/.test(modifiers)
  if (MILITARY.test(victims)) return isAmerican ? 'US troops' : 'troops'
  return CIVILIANS.test(victims) ? 'people' : victims
}

/** The only year that a text gives; null where it gives none or several. */
function yearIn(text: string): string | null {
  const years = new Set(Array.from(text.matchAll(/\b(?:19|20)\d\d\b/g), ([year]) => year))
  const [only = null] = years
  return years.size === 1 ? only : null
}

function eventIn(text: string): string | null {
  const found = text.match(ATTACK)?.[0].toLowerCase()
  return found ? (SORTS.get(found) ?? found) : null
}
