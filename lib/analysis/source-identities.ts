import type { Camp } from '@/lib/analysis/camp-tone'
import type { Attribution } from '@/lib/analysis/features/attributions'
import { knownPeople, nameKey } from '@/lib/analysis/features/known-people'
import { kindOfSource, type SourceKind } from '@/lib/analysis/features/source-kinds'
import type { Codebook } from '@/lib/lexicons/codebook'

/** Who a source is, under whatever names it is attributed to. */
export interface SourceIdentity {
  /** By the codebook or the text; null where nobody is said to speak, or who "they" are could not be settled. */
  readonly name: string | null
  readonly kind: SourceKind
  /** As the codebook tells it; null where it does not. */
  readonly role: string | null
  readonly camp: Camp
}

/** Nobody is said to speak, or it could not be settled who. */
const nobody: SourceIdentity = { name: null, kind: 'unknown', role: null, camp: null }

type Named = Pick<Attribution, 'name' | 'camp'>

/** Gives each name its source: one and the same object for all names of one source. */
export function sourceIdentities(
  attributed: readonly Named[],
  codebook: Codebook,
): (name: string | null) => SourceIdentity {
  const known = knownPeople(codebook)
  const byName = new Map<string, SourceIdentity>()
  const byKey = new Map<string, SourceIdentity>()
  for (const { name, camp } of attributed) {
    const fresh = name === null ? nobody : identityOf(name, known(name)?.name ?? null, codebook)
    if (name === null || fresh.name === null) continue
    const key = keyOf(fresh.name)
    const identity = byKey.get(key) ?? fresh
    const campKnown = identity.camp === null && camp !== null ? { ...identity, camp } : identity
    byKey.set(key, campKnown)
    byName.set(name, campKnown)
  }
  return (name) => {
    const identity = name === null ? undefined : byName.get(name)
    return (identity?.name && byKey.get(keyOf(identity.name))) || nobody
  }
}

/** A person whom the codebook lists goes by its name, camp and role. */
function identityOf(written: string, listed: string | null, { camps }: Codebook): SourceIdentity {
  const kind = kindOfSource(written)
  if (kind === 'unknown') return nobody
  const camp = listed ? camps.find(({ members }) => members.some(({ name }) => name === listed)) : undefined
  const role = camp?.members.find(({ name }) => name === listed)?.role ?? null
  if (camp) return { name: listed, kind: 'named', role, camp: camp.id }
  return { name: kind === 'named' ? withoutArticle(written) : uncapitalised(written), kind, role, camp: null }
}

/** "White House", but "the North". */
const withoutArticle = (name: string): string => name.replace(/^the\s(?=.*\s)/i, '')

/** "Some experts" as "some experts", but "South Korean officials" as it is. */
const uncapitalised = (name: string): string => {
  const words = withoutArticle(name)
  const first = /^\p{Lu}\p{Ll}+/u.exec(words)?.[0] ?? ''
  const isCommon = first === words || kindOfSource(first) === 'unnamed' || QUANTITY.test(first)
  return isCommon ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

const QUANTITY =
  /^(?:Some|Many|Most|Several|Other|Another|One|Two|Numerous|Few|Senior|Former|Foreign|Military)$/

const keyOf = (name: string): string => nameKey(name.replace(/^the\s/i, ''))
