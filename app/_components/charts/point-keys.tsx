'use client'

import { useEffect } from 'react'
import { nextPoint } from './next-point'

/**
 * Arrow keys, Home and End lead from point to point in each chart that is marked with data-points, whose links are
 * its points; Enter opens one, as it opens any link. A drawing takes one press of Tab to pass, however many it has.
 */
export function PointKeys() {
  useEffect(() => {
    document.addEventListener('keydown', move)
    document.addEventListener('focusin', keepOneStop)
    return () => {
      document.removeEventListener('keydown', move)
      document.removeEventListener('focusin', keepOneStop)
    }
  }, [])
  return null
}

/** The link that an event is at, where it is a point of such a chart. */
const pointAt = ({ target }: Event, chart: string): Element | null =>
  target instanceof Element ? target.closest(`${chart} a[href]`) : null

const pointsWith = (point: Element): readonly HTMLElement[] => [
  ...(point.closest('[data-points]')?.querySelectorAll<HTMLElement>('a[href]') ?? []),
]

function boxOf(element: Element) {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { left, right, top, bottom }
}

function move(event: KeyboardEvent): void {
  const point = pointAt(event, '[data-points]')
  if (point === null || event.ctrlKey || event.metaKey || event.altKey) return
  const shown = pointsWith(point).filter((each) => each.getClientRects().length > 0)
  const boxes = shown.map((element) => ({ element, ...boxOf(element) }))
  const next = nextPoint(event.key, boxOf(point), boxes)
  if (next === null) return
  event.preventDefault()
  next.element.focus()
}

function keepOneStop(event: FocusEvent): void {
  const point = pointAt(event, 'svg[data-points]')
  if (point === null) return
  for (const each of pointsWith(point)) each.tabIndex = each === point ? 0 : -1
}
