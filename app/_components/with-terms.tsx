import { piecesOf } from '@/lib/reports/glossary'
import type { Place } from '@/lib/reports/place'
import { Term } from './term'

interface WithTermsProps {
  readonly children: string
  readonly place: Place
}

/** A sentence whose terms of the field explain themselves. */
export function WithTerms({ children, place }: WithTermsProps) {
  return piecesOf(children).map(({ text, entry }, index) =>
    entry ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a sentence's pieces never change places
      <Term key={index} entry={entry} howToRead={place.howToRead} text={text} />
    ) : (
      text
    ),
  )
}
