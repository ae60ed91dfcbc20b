import { towardTarget } from '@/lib/analysis/measures/scale'
import type { PlotOf } from '@/lib/reports/charts/chart'
import { type Drawn, INNER, MARGIN } from '@/lib/reports/charts/drawing/layout'
import { palette, toneColour } from '@/lib/reports/charts/drawing/palette'
import { element, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { stacked, textAt, textBlock } from '@/lib/reports/charts/drawing/text-block'
import type { CourseTick, ToneCourse } from '@/lib/reports/tone-course'

/** Left of the strip, for what its sides say. */
const NAMES = 96
const LEFT = MARGIN + NAMES
const WIDE = INNER - NAMES
const HEIGHT = 120

const xOf = (percent: number): number => LEFT + (WIDE * percent) / 100
const yOf = (percent: number): number => (HEIGHT * percent) / 100

/** The sentences of a text on either side of a line, and in words where they change sides. */
export function drawCourse({ course }: PlotOf<'course'>): Drawn {
  const { turns } = course
  const words = turns.map(({ number, words: to }) => `sentence ${number} ${to}`)
  const told = words.length > 0 ? `They change sides at ${words.join(', ')}.` : ''
  return stacked(
    [
      { svg: [...frame(course), ...course.ticks.map(tickOf)].join(''), height: HEIGHT + 24 },
      textBlock(told, { x: MARGIN, width: INNER, size: 12, most: 8 }),
    ],
    8,
  )
}

function frame({ turns }: ToneCourse): readonly Svg[] {
  const { sides } = towardTarget
  const soft = { size: 12, fill: palette['ink-soft'] }
  const dashes = { stroke: palette['ink-soft'], 'stroke-dasharray': '2 3' }
  return [
    element('rect', { x: LEFT, width: WIDE, height: HEIGHT, fill: '#fbfaf7', stroke: palette.rule }),
    ...turns.map(({ at }) => element('path', { d: `M${xOf(at).toFixed(1)} 0V${HEIGHT}`, ...dashes })),
    element('path', { d: `M${LEFT} ${HEIGHT / 2}h${WIDE}`, stroke: palette['rule-strong'] }),
    textAt(sides?.high ?? '', { ...soft, x: LEFT - 8, y: 16, anchor: 'end' }),
    textAt(sides?.low ?? '', { ...soft, x: LEFT - 8, y: HEIGHT - 6, anchor: 'end' }),
    textAt('beginning of the text', { ...soft, x: LEFT, y: HEIGHT + 18 }),
    textAt('end', { ...soft, x: LEFT + WIDE, y: HEIGHT + 18, anchor: 'end' }),
  ]
}

/** A sentence left out keeps its place and is drawn hollow. */
function tickOf({ start, length, top, height, step, isLeftOut }: CourseTick): Svg {
  const box = { x: 0, y: yOf(top), width: Math.max(1, (WIDE * length) / 100), height: yOf(height) }
  const look = isLeftOut
    ? { fill: 'none', stroke: palette['rule-strong'] }
    : { fill: toneColour(step), stroke: palette.paper }
  return movedTo(xOf(start), 0, element('rect', { ...box, ...look }))
}
