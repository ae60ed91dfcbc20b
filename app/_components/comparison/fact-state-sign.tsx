import type { FactState } from '@/lib/reports/comparison/fact-accounts'

const signs: Readonly<Record<FactState, string>> = { same: '=', differs: '≠', 'not found': '–' }

const words: Readonly<Record<FactState, string>> = {
  same: 'same',
  differs: 'differs',
  'not found': 'not found in this article',
}

/** Whether a value differs, as a sign and in a word. */
export function FactStateSign({ state }: { readonly state: FactState }) {
  return (
    <>
      <span aria-hidden="true">{signs[state]} </span>
      {words[state]}
    </>
  )
}
