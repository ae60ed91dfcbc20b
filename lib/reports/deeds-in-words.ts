import type { Deed } from '@/lib/analysis/measures/measure'
import type { Codebook } from '@/lib/lexicons/codebook'
import { listed } from '@/lib/reports/wording'
import { slice } from '@/lib/text/span'

const forms: Readonly<Record<Deed['form'], string>> = {
  active: 'active verb',
  passive: 'passive',
  noun: 'deed as a noun',
}

/** "“was closed”: passive, no actor named; done to Pyongyang", one for each deed. */
export function deedsInWords(text: string, deeds: readonly Deed[], { camps }: Codebook): readonly string[] {
  const labelled = (ids: readonly string[]) =>
    listed(ids.map((id) => camps.find((camp) => camp.id === id)?.label ?? id))
  return deeds.map((deed) =>
    [
      `“${slice(text, deed)}”: ${forms[deed.form]}${deed.hasAgent ? '' : ', no actor named'}`,
      ...(deed.acting.length > 0 ? [`done by ${labelled(deed.acting)}`] : []),
      ...(deed.affected.length > 0 ? [`done to ${labelled(deed.affected)}`] : []),
    ].join('; '),
  )
}
