import { seededRandom } from '@/lib/statistics/random'
import { slots } from './phrasebook-words'

/** An invented sentence about a target with the tone that its pattern says. */
export interface Phrase {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tone: -1 | 0 | 1
}

/** Patterns by tone; T is the target, {x} a slot. Written for Parallax; they teach what words alone cannot. */
const patterns: readonly (readonly [-1 | 0 | 1, readonly string[]])[] = [
  [
    1,
    [
      '{backer} said T is {good}',
      '{backer} {praise} T {when}',
      'T has {worked}',
      '“T is {good},” Smith said {when}',
      '{backer} said T would {work}',
      '{backer} said T had {worked}',
      '{critic} conceded that T has {worked}',
      'T is not {bad}, {backer} said',
      '{critic} failed to {kill} T',
      'efforts to {kill} T have stalled',
      '{backer} warned that {killing} T would be a mistake',
      '{backer} criticized plans to {kill} T',
      '{killing} T would be {bad}',
      'a majority of voters support T',
      'support for T has grown',
      'the court upheld T',
      '{backer} rejected claims that T is {bad}',
      'there is no evidence that T has {failed}',
      '{backer} hope T will {work}',
      'despite early doubts, T has {worked}',
      '{critic} said T would {fail}, but it has {worked}',
      '{backer} vetoed a bill to {kill} T',
      'thanks to T, things have improved',
      'without T, things would be worse',
      '{backer} said he was confident that T will {work}',
      'the bid to {kill} T collapsed',
      'T could {work}',
      'T did not {fail}',
      '{backer} said T did not {fail}',
      'T is not {bad}',
      'T will not {fail}',
      'T has not {failed}',
      '{critic} could not {kill} T',
      'nobody {blame} T',
      'T was never {bad}',
      'T is {bad}, {critic} said, but it has {worked}',
      'T has {failed}, but it is {good}',
      'T is {good} and should continue, {backer} said',
      '{backer} thanked Smith for T',
      '{backer} called T {good}',
    ],
  ],
  [
    -1,
    [
      '{critic} said T is {bad}',
      '{critic} {blame} T {when}',
      'T has {failed}',
      '“T is {bad},” Smith said {when}',
      '{critic} said T would {fail}',
      '{critic} said T had {failed}',
      '{backer} conceded that T has {failed}',
      'T is not {good}, {critic} said',
      '{critic} vowed to {kill} T',
      '{critic} moved to {kill} T {when}',
      'T has not {worked}',
      'T has yet to {work}',
      'T has failed to {work}',
      'T has done little to {work}',
      'few believe that T will {work}',
      'there is no sign that T will {work}',
      '{critic} doubt that T can {work}',
      'a majority of voters oppose T',
      'support for T has fallen',
      'the court struck down T',
      '{critic} fear T will {fail}',
      'there is no evidence that T has {worked}',
      '{critic} rejected claims that T is {good}',
      'T could {fail}',
      '{backer} said T would {work}, but it has {failed}',
      'despite the promises, T has {failed}',
      '{critic} warned that T would {fail}',
      'T was never {good}',
      '{critic} called T {bad}',
      '{backer} {praise} T, but {critic} say it is {bad}',
      'because of T, things have become worse',
      'it is unlikely that T will {work}',
      '{critic} walked away from T',
      'T is {bad} and should be scrapped',
      'T raises serious questions, {critic} said',
      'so far, T has not {worked}',
      'the White House called off T',
    ],
  ],
  [
    0,
    [
      'Smith {fact} T {when}',
      'T {bare}',
      'Smith, {aside}, {fact} T {when}',
      'Jones and Smith {fact} T {when}',
      'the crisis came weeks after T was announced',
      'Smith said T {bare}',
      'Smith {fact} T, taxes and immigration {when}',
      '“T {bare},” Jones said {when}',
      '{critic} accused Smith of fraud weeks before T',
      'Smith {blame} Jones before T',
      'Smith {praise} Jones after T',
      'T, which {bare}, was described in a report',
      'it is not known when T will begin',
      'some say T is {good}; others say it is {bad}',
      'Smith, {aside}, said T {bare}',
      'what is T?',
      'Smith was killed in an attack {when}, days after T',
      'Jones won the election {when}, as T {bare}',
    ],
  ],
]

const TARGETS = [
  'the plan',
  'the program',
  'the policy',
  'the measure',
  'the effort',
  'the proposal',
  'the bill',
  'the initiative',
]

/** Invented sentences, an equal number of each tone, always the same for a seed. */
export function phrases(count: number, seed: number): readonly Phrase[] {
  const random = seededRandom(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const fill = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/g, (_, slot: string) => pick(slots[slot] ?? ['']))
  return Array.from({ length: count }, () => {
    const [tone, list] = pick(patterns)
    return placed(fill(pick(list)), pick(TARGETS), tone)
  })
}

function placed(pattern: string, target: string, tone: Phrase['tone']): Phrase {
  const sentence = `${pattern.trim().replace(/ ([,.])/g, '$1')}.`
  const start = sentence.search(/\bT\b/)
  const text = sentence.slice(0, start) + target + sentence.slice(start + 1)
  return { text: text.charAt(0).toUpperCase() + text.slice(1), start, end: start + target.length, tone }
}
