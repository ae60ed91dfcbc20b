import Link from 'next/link'
import type { Method } from '@/lib/reports/methodology-report'
import { ValidityFigures } from './validity-figures'

interface MethodValidityProps {
  readonly validity: Method['validity']
  readonly base: string
}

/** How well one measure agrees with careful readers, or that this is not known. */
export function MethodValidity({ validity, base }: MethodValidityProps) {
  return (
    <>
      <h2>Validity</h2>
      {validity.length === 0 ? (
        <p>
          Not yet compared with what human readers code: how well it agrees with them is not known. Its
          examples below show what it finds and ignores.
        </p>
      ) : (
        <p>
          How well it agrees with careful readers, on texts that no training read; intervals are 95&nbsp;%.{' '}
          <Link href={`${base}/validity`}>Who they are, and how far to trust this</Link>
        </p>
      )}
      {validity.map((table) => (
        <ValidityFigures key={table.material} table={table} />
      ))}
    </>
  )
}
