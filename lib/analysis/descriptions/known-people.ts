import type { Codebook } from '@/lib/lexicons/codebook'
import { bodyNouns, titles } from '@/lib/lexicons/source-words'

type Member = Codebook['camps'][number]['members'][number]

/** The people of a codebook's camps under every name of theirs, with the one they are counted under. */
export const knownPeople = ({ camps }: Codebook): readonly (readonly [string, string])[] =>
  camps
    .flatMap(({ members }) => members)
    .filter((member) => !isBody(member))
    .flatMap((member) => namesOf(member).map((written) => [written, member.name] as const))

/** "Trump" also finds "US President Trump", of which the rest names no person; no role ("North Korean leader") is a name. */
const namesOf = ({ name, aliases }: Member): readonly string[] =>
  [name, ...aliases].filter(
    (written, _, all) =>
      isName(written) && !(hasTitle(written) && all.some((other) => written.endsWith(` ${other}`))),
  )

const hasTitle = (written: string): boolean =>
  titles.has((written.split(' ')[0] ?? '').toLowerCase().replace('.', ''))

const isName = (written: string): boolean => written.split(' ').every((word) => /^\p{Lu}/u.test(word))

/** Camps have members such as newspapers: what they are is told by the noun of their role. */
function isBody({ role = '' }: Member): boolean {
  const [what = ''] = role.split(/[,;\d]| (?:of|in|at|for|on) /)
  const noun = what.trim().split(' ').at(-1) ?? ''
  return bodyNouns.has(noun) || /^organi[sz]ation$/.test(noun)
}
