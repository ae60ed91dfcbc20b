import { alongside, inStep, type Meeting } from './alongside'

/** How far down its column a passage is read, as a part of what is in view. */
const READING_LINE = 0.25

const LEADING = ['wheel', 'touchstart', 'pointerdown', 'keydown']

/** Has columns within an element scroll together, level at linked passages; what it returns ends that. */
export function moveTogether(within: HTMLElement): () => void {
  const columns = [...within.querySelectorAll<HTMLElement>('[data-column]')]
  const listening = new AbortController()
  const listen = { capture: true, passive: true, signal: listening.signal }
  // Only the column that a person scrolls has the others follow: they must not answer each other.
  let leader: HTMLElement | null = null
  let pinned: number | null = null
  const columnOf = (target: EventTarget | null) =>
    columns.find((column) => target instanceof Node && column.contains(target)) ?? null
  const level = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (!columnOf(target) || !target) return
    leader = null
    pinned = Number(target.dataset.link)
    for (const column of columns) showAtLine(column, pinned)
  }
  for (const type of LEADING)
    within.addEventListener(type, ({ target }) => (leader = columnOf(target)), listen)
  within.addEventListener('click', () => (leader = null), listen)
  within.addEventListener(
    'scroll',
    ({ target }) => leader && target === leader && followAll(columns, leader, pinned),
    listen,
  )
  window.addEventListener('hashchange', level, listen)
  level()
  return () => listening.abort()
}

function followAll(columns: readonly HTMLElement[], leader: HTMLElement, pinned: number | null): void {
  for (const column of columns) if (column !== leader) follow(leader, column, pinned)
}

/** Scrolls a column to what goes with what is read in the leading one. */
function follow(leader: HTMLElement, column: HTMLElement, pinned: number | null): void {
  const [top, bottom] = endsOf(leader, column)
  const between = meetingsOf(leader, column).filter(
    ({ here, there }) => top.here < here && here < bottom.here && top.there < there && there < bottom.there,
  )
  const read = leader.scrollTop + lineOf(leader)
  column.scrollTop = alongside([top, ...inStep(between, pinned), bottom], read) - lineOf(column)
}

/** What is at the reading line of two columns when both are at their tops, and at their ends. */
function endsOf(leader: HTMLElement, column: HTMLElement): readonly [Meeting, Meeting] {
  const top = { number: 0, here: lineOf(leader), there: lineOf(column) }
  const bottom = { number: 0, here: top.here + travelOf(leader), there: top.there + travelOf(column) }
  return [top, bottom]
}

const lineOf = ({ clientHeight }: HTMLElement): number => READING_LINE * clientHeight

const travelOf = ({ scrollHeight, clientHeight }: HTMLElement): number => scrollHeight - clientHeight

function meetingsOf(leader: HTMLElement, column: HTMLElement): readonly Meeting[] {
  const there = positionsIn(column)
  return [...positionsIn(leader)].flatMap(([number, here]) => {
    const partner = there.get(number)
    return partner === undefined ? [] : [{ number, here, there: partner }]
  })
}

/** How far down its column the passage of each link begins, by the link's number. */
function positionsIn(column: HTMLElement): ReadonlyMap<number, number> {
  const top = column.getBoundingClientRect().top - column.scrollTop
  const tags = [...column.querySelectorAll<HTMLElement>('[data-link]')]
  return new Map(tags.map((tag) => [Number(tag.dataset.link), tag.getBoundingClientRect().top - top]))
}

function showAtLine(column: HTMLElement, link: number): void {
  const position = positionsIn(column).get(link)
  if (position !== undefined) column.scrollTop = position - lineOf(column)
}
