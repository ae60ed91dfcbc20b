import { wordSet } from '@/lib/text/word-set'

// Written for this project, after Levin's verbs of communication and judgement (1993, classes 33, 37, 38) and
// the reporting verbs met in news on diplomacy. MIT.

/** What follows the verb: a clause or a quotation ("argue that …"), or what is judged ("praise the deal"). */
export type ReportingClass = 'statement' | 'judgement'

export interface ReportingVerb {
  readonly lemma: string
  readonly class: ReportingClass
}

const statement = wordSet(`
  acknowledge add admit advise affirm agree allege announce answer argue ask assert assure believe boast brag caution
  cite claim comment complain concede conclude confirm contend counter declare demand deny disclose doubt emphasise
  emphasize estimate expect explain express fear find forecast hint hope imply indicate insist joke lament maintain make mention
  muse note observe pledge point predict proclaim promise propose quip quote reaffirm reason recall recommend reiterate remark
  repeat reply report respond retort reveal say signal speak speculate stress suggest suspect swear tell testify think
  threaten tweet underline underscore urge voice vow warn wonder worry write
`)

const judgement = wordSet(`
  accuse applaud blame blast call caricature cast characterise characterize commend compare condemn congratulate credit
  criticise criticize decry defend denounce deride describe dismiss dispute dub endorse fault frame hail herald label laud
  liken mock oppose portray praise question rebuke refer regret reject ridicule salute scold slam tout thank
  welcome
`)

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  think: ['thought'],
  make: ['made'],
  find: ['found'],
  speak: ['spoke', 'spoken'],
  cast: ['cast'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  forecast: ['forecast'],
}

/** Verbs that double their last letter: "referred". */
const doubling = wordSet('admit brag dub quip refer regret slam')

/** Every form of the reporting verbs but the infinitive of those that are nouns as well. */
export const reportingForms: ReadonlyMap<string, ReportingVerb> = new Map([
  ['stated', { lemma: 'state', class: 'statement' }],
  ['stating', { lemma: 'state', class: 'statement' }],
  ...formsOf(statement, 'statement'),
  ...formsOf(judgement, 'judgement'),
])

/** Forms that are as often nouns: they count only right after their subject. */
export const nounForms = wordSet(`
  answer answers claim claims comment comments counter counters demand demands doubt doubts estimate estimates fear
  fears hint hints hope hopes joke jokes label labels mention mentions note notes pledge pledges promise promises quote
  quotes reason reasons remark remarks reply replies report reports signal signals stress suspect suspects
  thought tweet tweets voice voices vow vows warning urge urges worry worries call calls blame credit credits fault
  faults frame frames cast casts praise question questions rebuke rebukes welcome compare forecast forecasts blast blasts mock
`)

/** They report even where the main verb does not: "lowered expectations, saying he was in no rush". */
export const leadingParticiples = wordSet(`
  adding arguing asserting calling claiming contending declaring describing insisting maintaining noting saying stating
  stressing warning
`)

/** They report whoever their subject is. */
export const alwaysReporting = wordSet('said says told tweeted added')

function formsOf(lemmas: ReadonlySet<string>, verbClass: ReportingClass): readonly [string, ReportingVerb][] {
  return [...lemmas].flatMap((lemma) =>
    inflect(lemma).map((form): [string, ReportingVerb] => [form, { lemma, class: verbClass }]),
  )
}

function inflect(lemma: string): readonly string[] {
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '')
  const yStem = lemma.replace(/([^aeo])y$/, '$1i')
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : yStem === lemma ? `${lemma}s` : `${yStem}es`
  const past = irregular[lemma] ?? [`${yStem === lemma ? stem : yStem}ed`]
  return [lemma, third, `${stem}ing`, ...past]
}

/** With "to" they promise a deed rather than report a view: "pledged to continue". */
export const commitments = wordSet('agree demand expect hope pledge promise propose threaten vow')

/** Verbs that report only with one of these words next, or beside a quotation: "pointed out", "found that". */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agree', wordSet('that')],
  ['cast', wordSet('as the his her their it doubt doubts')],
  ['find', wordSet('that')],
  ['maintain', wordSet('that')],
  ['make', wordSet('clear it plain')],
  ['point', wordSet('out to')],
  ['respond', wordSet('that')],
  ['speak', wordSet('of')],
])
