import { wordSet } from '@/lib/text/word-set'

/**
 * Words that say little of what a text is about: closed classes of English, and the verbs of every report. As tokens
 * have them. Written for this project; MIT.
 */
export const functionWords = wordSet(`
  a about above across actually after again against ago all almost along already also although always am amid among an and
  another any anyone anything are aren't around as ask asked asking asks at away back be became because become becomes been
  before behind being below between both but by came can can't cannot come comes coming could couldn't d did didn't do does
  doesn't doing don't done down during each either else even ever every everyone everything for from further get gets getting
  give given go goes going gone got had hadn't has hasn't have haven't having he her here hers herself him himself his how
  however i if in indeed instead into is isn't it its itself just know known knows last later least less let like ll made make
  makes making many may maybe me might more most mr mrs ms much must my myself near never next no nobody none nor not nothing
  now of off often on once one ones only onto or other others our ours ourselves out over own per perhaps put quite rather re
  really s said same saw say saying says see seen shall she should shouldn't since so some someone something soon still such
  t take taken takes taking tell telling tells than that the their theirs them themselves then there these they thing things
  think this those though through thus to today together told too took toward towards two under until up upon us use used
  using ve very via want wanted wants was wasn't way we well went were weren't what when where whether which while who whom
  whose why will with within without won't would wouldn't yet you your yours yourself added according
`)
