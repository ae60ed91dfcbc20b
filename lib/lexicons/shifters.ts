import { wordSet } from '@/lib/text/word-set'

// Written for this project; the kinds and strengths follow Taboada et al. (2011) and Polanyi & Zaenen (2006). MIT.

/** They turn the valence of what follows in their clause. */
export const negators = wordSet(`
  not no never neither nor none nobody nothing without hardly barely scarcely cannot can't don't doesn't didn't won't
  wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't ain't lack lacks lacked lacking little
  failed fails fail refuses refused
`)

/** They strengthen the next cue. */
export const intensifiers = wordSet(`
  very extremely deeply highly hugely remarkably truly really incredibly tremendously enormously absolutely completely
  totally utterly strongly especially particularly so most more far
`)

/** They weaken the next cue. */
export const downtoners = wordSet(`
  somewhat slightly rather fairly partly partially mildly less relatively modestly
`)

/** They leave open whether what follows holds. */
export const modals = wordSet(
  'may might could would if whether perhaps possibly potentially potential unless',
)

/** What follows them outweighs what came before. */
export const contrasts = wordSet('but however nevertheless nonetheless yet')
