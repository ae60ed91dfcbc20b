import { measures } from '@/lib/analysis/measures/registry'
import { fnv1a } from '@/lib/text/fnv1a'

/** Raised whenever the same article under the same codebook may get other numbers, or keeps more of them, for a reason outside the measures. */
const CORE = '3.3.0'

/** What analyses are kept by: another one whenever the core, or any measure or its version, is another. */
export const ENGINE = `${CORE}-${fingerprint()}`

function fingerprint(): string {
  const versions = measures.map(({ id, version }) => `${id}@${version}`).join()
  return fnv1a(versions).toString(16).padStart(8, '0')
}
