import type { LinkKind } from '@/lib/comparison/alignment'
import type { NumberedLink } from '@/lib/reports/compare/numbered-links'
import type { Place } from '@/lib/reports/place'
import { linkKinds, type SideBySide, sideBySideHref } from '@/lib/reports/side-by-side'

/** Links of a kind as the legend offers them. */
export interface KindChoice {
  /** Null for all kinds. */
  readonly kind: LinkKind | null
  readonly label: string
  readonly count: number
  /** Where they alone are shown; null where there are none. */
  readonly href: string | null
  readonly isShown: boolean
}

/** All links, and those of each kind. */
export function kindChoices(
  links: readonly NumberedLink[],
  place: Place,
  chosen: SideBySide,
): readonly KindChoice[] {
  const choiceOf = (kind: LinkKind | null, label: string): KindChoice => {
    const count = links.filter((link) => kind === null || link.kind === kind).length
    const href = count === 0 && kind !== null ? null : sideBySideHref(place, { ...chosen, kind })
    return { kind, label, count, href, isShown: chosen.kind === kind }
  }
  return [choiceOf(null, 'all'), ...linkKinds.map(({ kind, label }) => choiceOf(kind, label))]
}
