import { measures } from '@/lib/analysis/measures/registry'

/** Raised whenever the same article under the same codebook may get other numbers for a reason outside the measures. */
const CORE = '3.2.0'

/** What analyses are kept by: another one whenever the core, or any measure or its version, is another. */
export const ENGINE = `${CORE}-${fingerprint(measures.map(({ id, version }) => `${id}@${version}`).join())}`

/** FNV-1a, 32 bits, in hexadecimal (Fowler, Noll & Vo 1991). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
