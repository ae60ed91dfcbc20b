import { agency } from '@/lib/analysis/measures/agency'
import type { Deed, Measurement, Observation } from '@/lib/analysis/measures/measure'
import { measurementOf } from '@/lib/analysis/measures/measurement'
import type { Codebook } from '@/lib/lexicons/codebook'

/** A way of telling deeds; each deed is told in one of them. */
export interface Telling {
  readonly id: string
  readonly label: string
  readonly holds: (deed: Deed) => boolean
}

/** How any deed may be told: who acts, and whether that is said. */
export const deedForms: readonly Telling[] = [
  { id: 'active', label: 'Active verb', holds: ({ form }) => form === 'active' },
  {
    id: 'passive-agent',
    label: 'Passive that names its agent',
    holds: ({ form, hasAgent }) => form === 'passive' && hasAgent,
  },
  {
    id: 'passive',
    label: 'Passive that names none',
    holds: ({ form, hasAgent }) => form === 'passive' && !hasAgent,
  },
  {
    id: 'noun-agent',
    label: 'Deed as a noun that names its agent',
    holds: ({ form, hasAgent }) => form === 'noun' && hasAgent,
  },
  {
    id: 'noun',
    label: 'Deed as a noun that names none',
    holds: ({ form, hasAgent }) => form === 'noun' && !hasAgent,
  },
]

/** How a camp may figure in a deed; where it does something to itself, it acts. */
export function campRoles(camp: string): readonly Telling[] {
  const acts = ({ acting }: Deed) => acting.includes(camp)
  return [
    {
      id: 'active',
      label: 'Acts: subject of an active verb',
      holds: (deed) => acts(deed) && deed.form === 'active',
    },
    {
      id: 'agent',
      label: 'Acts: agent of a passive or a noun',
      holds: (deed) => acts(deed) && deed.form !== 'active',
    },
    {
      id: 'affected',
      label: 'Acted upon by somebody named',
      holds: (deed) => !acts(deed) && deed.hasAgent,
    },
    {
      id: 'affected-unnamed',
      label: 'Acted upon by nobody named',
      holds: (deed) => !acts(deed) && !deed.hasAgent,
    },
  ]
}

/** Whether a camp figures in a deed. */
export const figuresIn =
  (camp: string) =>
  ({ acting, affected }: Deed): boolean =>
    acting.includes(camp) || affected.includes(camp)

/** The camps that figure in the deeds of the outlet’s own clauses, in the codebook’s order. */
export const campsInDeeds = (
  observations: readonly Observation[],
  { camps }: Codebook,
): readonly Codebook['camps'][number][] =>
  camps.filter(({ id }) => observations.some(({ deeds = [] }) => deeds.some(figuresIn(id))))

interface Asked {
  /** Which deeds count; all where it is not given. */
  readonly among?: (deed: Deed) => boolean
  readonly holds: (deed: Deed) => boolean
}

/** The share of deeds that are told in one way, a unit for each deed; Wilson's interval, null below five deeds. */
export const deedShare = (
  observations: readonly Observation[],
  { among = () => true, holds }: Asked,
): Measurement =>
  measurementOf(
    agency,
    observations.flatMap(({ unit, voice, deeds = [] }) =>
      deeds.filter(among).map((deed) => ({ unit, voice, score: holds(deed) ? 1 : 0, cues: [] })),
    ),
  )
