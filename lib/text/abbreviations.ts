import { wordSet } from '@/lib/text/word-set'

// Written for this project after the AP and Reuters style guides; the last stop is left out. MIT.

/** A name follows these: their stop never ends a sentence. */
export const beforeNames = wordSet(`
  adm amb brig capt cmdr col cpl dr gen gov hon lt maj messrs mr mrs ms mx pres prof rep reps rev sen sens sgt
  st supt vs
`)

/** Their stop ends no sentence where a number follows. */
export const beforeNumbers = wordSet(`
  jan feb mar apr jun jul aug sep sept oct nov dec no nos p pp vol fig art sec ch
`)

/** They may end a sentence: what follows decides. */
export const betweenWords = wordSet(`
  a.m p.m u.s u.n u.k u.s.a d.c e.u e.g i.e etc inc corp co ltd jr sr ph.d dept univ bros est
`)

/** These begin a sentence more often than they follow an abbreviation. */
export const sentenceStarters = wordSet(`
  a an the this that these those it he she they we i you his her their its our my but and or so yet in on at as by
  for from with after before during since while when where if although though despite however there here what who
  why how many most some such no not now then still meanwhile last later asked speaking one both neither until under
  over mr mrs ms
`)
