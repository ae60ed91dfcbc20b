import { wordSet } from '@/lib/text/word-set'

// Closed classes of English, written for this project. MIT.

export const prepositions = wordSet(`
  about above across after against along alongside amid among around at before behind below beneath beside between
  beyond by despite during for from in including inside into like near of off on onto outside over per through
  throughout to toward towards under unlike until upon via with within without
`)

/** They may stand between a subject and its verb. */
export const auxiliaries = wordSet(`
  has have had having is are was were be been being am do does did will would can could may might must shall should
  not never also then later again once ever even still already since just only now often both all reportedly
  apparently always earlier first instead long recently soon too further
`)

export const passiveAuxiliaries = wordSet('is are was were be been being am')

/** They open a clause with a subject of its own. */
export const clauseOpeners = wordSet(`
  although and as because but if than that though unless what when where whereas whether which while why how who whom
  whose so yet before after since until
`)

/** They open an aside after a name: "Bolton, a former envoy, said". */
export const asideOpeners = wordSet(`
  a an the who whom whose which one former now also speaking his her their its in on at of from during after before
  when while along including citing referring asked writing appearing himself herself however meanwhile
`)

export const determiners = wordSet(
  'a an the this that these those his her its their our my your some any no every each',
)

export const numberWords = wordSet(
  'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands',
)

export const calendarWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december today yesterday tomorrow hours day days week weeks month months year years late early earlier later afterward afterwards
`)

/** "The talks began after Trump said …": what the clause reports is not what the sentence is about. */
export const subordinators = wordSet(
  'after before since because when if whether until unless than what which who whom whose where',
)

/** At the beginning of a sentence they subordinate; after a comma they set two clauses side by side. */
export const concessives = wordSet('while although though whereas')

/** They put a deed in the future or in doubt: "he may reveal" reports nothing. */
export const unrealAuxiliaries = wordSet(
  'will would can could may might must shall should not never likely probably presumably surely',
)

/** Besides prepositions they open what leads up to a report: "Asked about the talks, he said". */
export const leadOpeners = wordSet(`
  asked when while as if although though even however still but and meanwhile later earlier separately also yet
  nevertheless nonetheless indeed instead afterward afterwards then last this next so perhaps maybe
`)
