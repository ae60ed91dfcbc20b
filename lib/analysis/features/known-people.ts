import type { Speaker } from '@/lib/analysis/features/speakers'
import { remembered } from '@/lib/analysis/features/tone/remembered'
import type { Codebook } from '@/lib/lexicons/codebook'

/** Finds whom the codebook lists under a full name, however it is spelled and whatever title stands before it. */
export type KnownPeople = (name: string) => Speaker | undefined

const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u
const NO_LETTER = /\P{L}/gu

/** "J.", "H.R." */
export const isInitial = (word: string): boolean => word.length <= 3 && INITIALS.test(word)

/** One key for "Kim Jong-un" and "Kim Jong Un", for "Donald J. Trump" and "Donald Trump". */
export const nameKey = remembered((name: string): string => {
  const words = name.normalize('NFD').split(/\s+/)
  const spelled = words.filter((word) => !isInitial(word))
  const kept = spelled.length > 1 ? spelled : words
  return kept.join('').toLowerCase().replaceAll(NO_LETTER, '')
})

/** The codebook's people by name and alias, prepared once for all articles. */
export function knownPeople(codebook: Codebook): KnownPeople {
  const known = prepared.get(codebook)
  if (known) return known
  const people = peopleByKey(codebook)
  const find: KnownPeople = (name) => {
    const words = name.split(' ')
    const starts = words.length > 2 ? [0, words.length - 2, words.length - 3] : [0]
    return starts
      .map((start) => people.get(nameKey(words.slice(Math.max(0, start)).join(' '))))
      .find((person) => person !== undefined)
  }
  prepared.set(codebook, find)
  return find
}

const prepared = new WeakMap<Codebook, KnownPeople>()

const peopleByKey = ({ camps }: Codebook): ReadonlyMap<string, Speaker> =>
  new Map(
    camps
      .flatMap(({ id: camp, members }) =>
        members.flatMap(({ name, aliases }) =>
          [name, ...aliases].map((written): [string, Speaker] => [nameKey(written), { name, camp }]),
        ),
      )
      .toReversed(),
  )
