const VERB = /^(.*)~([a-z]?)$/
const CONSONANT_Y = /[^aeiou]y$/

/** "blame" → blame, blames, blamed, blaming; a doubled last consonant is told by `doubled` ("slam", "m"). */
function verbForms(verb: string, doubled: string): readonly string[] {
  if (doubled !== '') return [verb, `${verb}s`, `${verb + doubled}ed`, `${verb + doubled}ing`]
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (CONSONANT_Y.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
  return [verb, third, `${verb}ed`, `${verb}ing`]
}

function wordForms(word: string): readonly string[] {
  const [, verb, doubled = ''] = VERB.exec(word) ?? []
  return verb === undefined ? [word] : verbForms(verb, doubled)
}

/** Every phrase that a pattern such as "walk~ away" stands for. */
const phrasesOf = (pattern: string): readonly string[] =>
  pattern
    .split(' ')
    .map(wordForms)
    .reduce((heads, words) => heads.flatMap((head) => words.map((word) => `${head} ${word}`.trim())), [''])

/**
 * A lexicon's phrases from a list parted by commas, every form spelled out once. "~" after a word stands for all
 * regular forms of a verb ("blame~"), "~m" for those with the last consonant doubled ("slam~m"). Throws where a
 * pattern is listed twice or has a capital, so that a slip in a list cannot load.
 */
export function phraseList(list: string): readonly string[] {
  const patterns = list.split(',').map((pattern) => pattern.trim().replaceAll(/\s+/g, ' '))
  const seen = new Set<string>()
  for (const pattern of patterns) {
    if (seen.has(pattern)) throw new Error(`Listed twice: ${pattern}`)
    if (pattern !== pattern.toLowerCase()) throw new Error(`Not in lower case: ${pattern}`)
    seen.add(pattern)
  }
  return [...new Set(patterns.flatMap(phrasesOf))]
}
