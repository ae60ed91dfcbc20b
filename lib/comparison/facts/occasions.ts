import type { Claim } from '@/lib/comparison/facts/claim'
import { daysApart } from '@/lib/comparison/facts/days'

/** An occasion is told of as news for so many days; what is told later is taken for news of another one. */
const NEWS_LASTS = 14

/** Claims of one key by the occasions that they are news of, from the first told on; all together where they are no news. */
export function byOccasion<Told extends Claim>(claims: readonly Told[]): readonly (readonly Told[])[] {
  const occasions: { readonly from: string; readonly claims: Told[] }[] = []
  for (const claim of claims.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))) {
    const last = occasions.at(-1)
    if (last && daysApart(last.from, dayOf(claim)) <= NEWS_LASTS) last.claims.push(claim)
    else occasions.push({ from: dayOf(claim), claims: [claim] })
  }
  return occasions.map(({ claims }) => claims)
}

const dayOf = ({ newsOf }: Claim): string => newsOf ?? '1970-01-01'
