import { wordSet } from '@/lib/text/word-set'

// Written for this project, from the nouns that news names unnamed sources by. MIT.

/** People and bodies that speak without a name of their own; the plural in "s" is included by rule. */
export const sourceNouns = wordSet(`
  academic activist administration adviser advisor advocate agency aide airline alliance ally ambassador
  analyst author authorities authority blogger body broadcaster campaigner chairman channel chief coalition
  column columnist commander commentary commentator commission committee communique company congressman
  congresswoman conservative council counsel court critic defector delegation democrat deputy detainee
  detractor dictator diplomat director dispatch editorial embassy envoy executive expert family figure firm
  foundation general government governor group hardliner hawk historian host hostage insider inspector
  institute journalist judge king kremlin lawmaker lawyer leader leadership letter liberal mayor media
  member military minister ministry negotiator network newspaper observer office official opponent optimist
  outlet panel paper parliament participant party pentagon people pessimist poll pope premier president
  press priest prisoner professor proponent prosecutor protester pundit queen refugee regime report reporter
  representative republican researcher resident ruler sceptic scholar secretary senator skeptic source
  speaker specialist spokesman spokesperson spokeswoman statement strategist strongman student study
  supporter survey survivor team thinktank union veteran watchdog website witness writer
`)

/** Words that stand for unnamed people: "some argue", "others support". */
export const unnamedPeople = wordSet('some many others most several few both none critics')

export const personalPronouns = wordSet('he she they we')

/** Before a name, and no part of it: "Secretary of State Mike Pompeo". */
export const titles = wordSet(`
  acting admiral ambassador american britain british captain chairman chancellor chief chinese colonel congressman
  congresswoman defence defense democrat democratic deputy director doctor dr english envoy first foreign former french
  gen general german gov governor house japanese judge king korean lady lt majority marshal minister minority miss mr
  mrs ms north premier president presidential prime prince princess prof professor queen rep representative republican
  russian sec secretary sen senate senator sir south speaker special spokesman spokesperson spokeswoman state supreme
  the unification us vice
`)

/** Last words of names of bodies and places, by which no person is called. */
export const bodyWords = wordSet(`
  academy administration agency army assembly association bank building bureau center centre city committee commission
  conference congress council country court day department east embassy forces foundation general group hall house
  hotel initiative institute institution island islands journal korea league line market media ministry museum nation
  nations network news office organization paper park party peninsula post press prize project radio republic review
  river school sea security senate service society square state states strait street studies summit team television
  times today treaty tribune tv union university war week west zone
`)

/** Family names that come first in Korean and Chinese names. */
export const familyNamesFirst = wordSet(`
  ahn bae baek chang cho choe choi chon chung han hong hu hwang hyon jang jeong jo jong jung kang kim ko kwon lee li
  lim moon no noh oh paek pak park ri rim ro roh ryu seo shin sin sohn song suh wang wi xi yang yi yoon yu yun
`)
