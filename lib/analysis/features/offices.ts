import { stateOfAdjective } from '@/lib/lexicons/nationalities'

/** What somebody holds: "the South Korean president" is the "president of south korea". */
export interface Office {
  /** Lower case: "president", "president of south korea". */
  readonly key: string
  /** Its last word. */
  readonly noun: string
  /** Whether a state is named with it. */
  readonly ofState: boolean
}

const POSSESSED = /^(.+?)['’]s? (.+)$/
/** "u.s." */
const ABBREVIATING_STOP = /(?<=\b\p{L})\./gu

/** The office in words such as "South Korea’s president"; an article before them counts for nothing. */
export function officeIn(written: string): Office {
  const words = written
    .toLowerCase()
    .replace(/^the\s/, '')
    .replaceAll(ABBREVIATING_STOP, '')
  const [, possessor, possessed] = POSSESSED.exec(words) ?? []
  const noun = words.slice(words.lastIndexOf(' ') + 1)
  if (possessor && possessed) return { key: `${possessed} of ${possessor}`, noun, ofState: true }
  const parts = words.split(' ')
  for (const length of [2, 1]) {
    const state = stateOfAdjective.get(parts.slice(0, length).join(' '))
    const office = parts.slice(length).join(' ')
    if (state && office !== '') return { key: `${office} of ${state}`, noun, ofState: true }
  }
  return { key: words, noun, ofState: false }
}
