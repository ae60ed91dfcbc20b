import { type FactState, stateInWords } from '@/lib/reports/comparison/fact-accounts'

const signs: Readonly<Record<FactState, string>> = { same: '=', differs: '≠', 'not found': '–' }

/** Whether a value differs, as a sign and in a word. */
export function FactStateSign({ state }: { readonly state: FactState }) {
  return (
    <>
      <span aria-hidden="true">{signs[state]} </span>
      {stateInWords[state]}
    </>
  )
}
