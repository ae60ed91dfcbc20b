/** Where a point lies on the screen, in pixels. */
export interface PointBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const middleX = ({ left, right }: PointBox): number => (left + right) / 2
const middleY = ({ top, bottom }: PointBox): number => (top + bottom) / 2

const inRowOf =
  (from: PointBox) =>
  ({ top, bottom }: PointBox): boolean =>
    top < from.bottom && bottom > from.top

function nearest<Point>(points: readonly Point[], distance: (point: Point) => number): Point | null {
  return points.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

/** The next point of a row toward one side: 1 for the right, -1 for the left. */
function along<Point extends PointBox>(from: PointBox, points: readonly Point[], side: 1 | -1): Point | null {
  const away = (point: PointBox) => side * (middleX(point) - middleX(from))
  return nearest(
    points.filter(inRowOf(from)).filter((point) => away(point) > 0.5),
    away,
  )
}

/** Of the next row, below (1) or above (-1), the point that is least to either side. */
function across<Point extends PointBox>(
  from: PointBox,
  points: readonly Point[],
  side: 1 | -1,
): Point | null {
  const edge = side === 1 ? from.bottom : from.top
  const away = (point: PointBox) => side * (middleY(point) - edge)
  const beyond = points.filter((point) => away(point) >= 0)
  const first = nearest(beyond, away)
  if (first === null) return null
  return nearest(beyond.filter(inRowOf(first)), (point) => Math.abs(middleX(point) - middleX(from)))
}

/** The point to which a key leads from another; null where there is none, and for other keys. */
export function nextPoint<Point extends PointBox>(
  key: string,
  from: PointBox,
  points: readonly Point[],
): Point | null {
  switch (key) {
    case 'ArrowRight':
      return along(from, points, 1)
    case 'ArrowLeft':
      return along(from, points, -1)
    case 'ArrowDown':
      return across(from, points, 1)
    case 'ArrowUp':
      return across(from, points, -1)
    case 'Home':
      return points.at(0) ?? null
    case 'End':
      return points.at(-1) ?? null
    default:
      return null
  }
}
