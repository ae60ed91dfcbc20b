import type { Drawn } from '@/lib/reports/charts/drawing/layout'
import { palette } from '@/lib/reports/charts/drawing/palette'
import { element, escaped, movedTo, type Svg } from '@/lib/reports/charts/drawing/svg'
import { type LineRoom, linesOf } from '@/lib/reports/charts/drawing/text-lines'

interface TextStyle {
  readonly size: number
  readonly weight?: number
  readonly fill?: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

const LINE_HEIGHT = 1.35

interface Placed extends TextStyle {
  readonly x: number
  /** Of its baseline. */
  readonly y: number
}

/** One line of text. */
export const textAt = (text: string, { x, y, size, ...style }: Placed): Svg =>
  element(
    'text',
    {
      ...{ x, y, 'font-size': size, 'font-weight': style.weight ?? 400 },
      ...{ fill: style.fill ?? palette.ink, 'text-anchor': style.anchor ?? 'start' },
    },
    escaped(text),
  )

interface Block extends TextStyle, LineRoom {
  readonly x: number
}

/** A text in as many lines as it takes, or may. */
export function textBlock(text: string, { x, ...style }: Block): Drawn {
  const lines = linesOf(text, style)
  const step = style.size * LINE_HEIGHT
  const drawn = lines.map((line, index) => textAt(line, { ...style, x, y: step * index + style.size }))
  return { svg: drawn.join(''), height: step * lines.length }
}

/** Drawings one below the other. */
export function stacked(drawings: readonly Drawn[], gap = 0): Drawn {
  let height = 0
  const placed: Svg[] = []
  for (const drawing of drawings) {
    placed.push(movedTo(0, height, drawing.svg))
    height += drawing.height + gap
  }
  return { svg: placed.join(''), height: Math.max(0, height - gap) }
}
