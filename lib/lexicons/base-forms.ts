/**
 * The forms under which a word may stand in a lexicon: itself first, then with its inflection removed
 * ("stalling" → "stall", "stalle"). Regular English inflection only.
 */
export function baseForms(word: string): readonly string[] {
  const forms = [word]
  if (irregular.has(word)) return forms
  for (const [ending, replacements] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 3) continue
    const stem = word.slice(0, -ending.length)
    for (const replacement of replacements) forms.push(stem + replacement)
    if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1))
  }
  return forms
}

/** Words that look inflected and are not, or that lost the meaning of their base. */
const irregular = new Set([
  'according',
  'accordingly',
  'aide',
  'aides',
  'really',
  'during',
  'questions',
  'interests',
  'opening',
  'united',
  'supposed',
  'nearly',
  'closing',
  'signs',
  'conditions',
  'lying',
])

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
]
