import type { Mark } from '@/lib/analysis/features/tone/scan'

/**
 * Marks which words are names of people, places or organisations, so that no model ever sees one and none
 * carries a prior (61 % of NewsMTSC's mentions of Trump are negative). Capitals decide inside a sentence;
 * where every word has them (its beginning, headlines) only words never seen in lower case count.
 */
export function findNames(marks: readonly Mark[]): readonly boolean[] {
  const shouted = isTitleCase(marks)
  const names = marks.map(
    ({ form: { naming } }, i) =>
      naming === 'always' || (naming === 'by its capital' && !shouted && !beginsSentence(marks, i)),
  )
  return names.includes(true) ? names.map((name, i) => name || joinsNames(marks, names, i)) : names
}

const beforeSentence = new Set('.:?!"“—–(')

function beginsSentence(marks: readonly Mark[], i: number): boolean {
  const before = marks[i - 1]?.form
  return before === undefined || (before.kind === 'stop' && beforeSentence.has(before.written))
}

/** Whether most common words of four letters or more have capitals, as in a headline. */
function isTitleCase(marks: readonly Mark[]): boolean {
  let long = 0
  let capitals = 0
  for (const { form } of marks) {
    if (!form.isLongCommon) continue
    long++
    if (form.capital && !form.isKnownName) capitals++
  }
  return capitals > 2 && capitals > long * 0.6
}

const PARTICLES = new Set(['al', 'bin', 'da', 'de', 'del', 'der', 'di', 'la', 'le', 'of', 'van', 'von', '.'])

/** A particle or the stop of an initial between two names belongs to the name ("Mohammed bin Salman"). */
function joinsNames(marks: readonly Mark[], names: readonly boolean[], i: number): boolean {
  const word = marks[i]?.form.word ?? ''
  if (!names[i - 1] || !names[i + 1] || !PARTICLES.has(word)) return false
  return word !== '.' || (marks[i - 1]?.form.written.length ?? 9) <= 4
}
