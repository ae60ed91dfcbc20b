/** Where a link touches two columns: positions down each of them. */
export interface Meeting {
  readonly number: number
  readonly here: number
  readonly there: number
}

const isBefore = (a: Meeting, b: Meeting): boolean => a.here < b.here && a.there < b.there

/** The most meetings that come in the same order down both columns; the one that is pinned is among them. */
export function inStep(meetings: readonly Meeting[], pinned: number | null): readonly Meeting[] {
  const pin = meetings.find(({ number }) => number === pinned)
  const chains: (readonly Meeting[])[] = []
  for (const meeting of meetings.toSorted((a, b) => a.here - b.here || a.there - b.there)) {
    if (pin && meeting !== pin && !isBefore(meeting, pin) && !isBefore(pin, meeting)) continue
    const before = chains.filter((chain) => chain.slice(-1).every((last) => isBefore(last, meeting)))
    chains.push([...longest(before), meeting])
  }
  return longest(pin ? chains.filter((chain) => chain.includes(pin)) : chains)
}

const longest = (chains: readonly (readonly Meeting[])[]): readonly Meeting[] =>
  chains.reduce<readonly Meeting[]>((most, chain) => (chain.length > most.length ? chain : most), [])

/** The position down the other column that goes with one down this: between meetings, in proportion. */
export function alongside(meetings: readonly Meeting[], here: number): number {
  const next = meetings.findIndex((meeting) => meeting.here >= here)
  const [above, below] = [meetings[next - 1], meetings[next]]
  if (!below) return meetings.at(-1)?.there ?? here
  if (!above) return below.there
  const part = (here - above.here) / (below.here - above.here)
  return above.there + part * (below.there - above.there)
}
