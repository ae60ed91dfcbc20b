import { wordSet } from '@/lib/text/word-set'

// Written for this project, after Levin's verbs of communication and judgement (1993, classes 33, 37, 38) and
// the reporting verbs met in news on diplomacy. MIT.

/** Verbs by which somebody is said to say, think or judge: "argue that …", "praise the deal". */
const infinitives = wordSet(`
  accuse acknowledge add admit advise affirm agree allege announce answer applaud argue ask assert assess assure
  believe blame blast boast brag brand call chide clarify caricature cast caution characterise characterize cite claim commend
  comment compare complain concede conclude condemn confirm congratulate contend counter credit criticise
  criticize declare decry defend demand denounce deny deride describe disclose dismiss dispute doubt downplay dub
  emphasise emphasize endorse estimate expect explain express extol fault fear find forecast frame fret hail herald
  hint hope imply indicate inform insist joke label lambast lament laud liken list maintain make mention mock muse note observe
  pledge point portray praise predict proclaim promise propose put question quip quote reaffirm reason
  rebuke recall recommend refer regret reiterate reject remark remember remind repeat reply report respond retort reveal
  ridicule salute say scold see signal slam speak speculate stress suggest suspect swear talk tell testify thank
  think threaten tout tweet underline underscore urge utter view voice vow want warn
  attest bemoan concur deem deplore echo elaborate envision exclaim gush highlight interject lecture marvel
  opine outline plead posit reckon relay
  admonish allude berate castigate chastise conjecture crow deduce divulge enthuse excoriate fire fume grumble guess hit
  hypothesise hypothesize interpret intimate let moan profess rage rant reprimand rule retell savage
  shoot show sneer upbraid vent venture
  surmise theorise theorize trumpet volunteer welcome wonder worry write
`)

const irregular: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  see: ['saw', 'seen'],
  tell: ['told'],
  think: ['thought'],
  make: ['made'],
  find: ['found'],
  speak: ['spoke', 'spoken'],
  cast: ['cast'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  forecast: ['forecast'],
  put: ['put'],
  hit: ['hit'],
  let: ['let'],
  retell: ['retold'],
  shoot: ['shot'],
  show: ['showed', 'shown'],
}

/** Verbs that double their last letter: "referred". */
const doubling = wordSet('admit brag dub extol fret hit let put quip refer regret slam')

/** The infinitive of every form of a reporting verb. */
export const reportingLemmas: ReadonlyMap<string, string> = new Map([
  ...[...infinitives].flatMap((lemma) => inflect(lemma).map((form) => [form, lemma] as const)),
  ['stated', 'state'],
  ['stating', 'state'],
  ['signalled', 'signal'],
  ['signalling', 'signal'],
  ['labelled', 'label'],
  ['labelling', 'label'],
])

/** Forms that are as often nouns: they count only right after their subject. */
export const nounForms = wordSet(`
  answer answers claim claims comment comments counter counters demand demands doubt doubts estimate estimates fear
  fears hint hints hope hopes joke jokes label labels mention mentions note notes pledge pledges promise promises quote
  quotes reason reasons remark remarks reply replies report reports signal signals stress suspect suspects
  think thought tweet tweets view views voice voices vow vows warning brand brands urge urges worry worries call calls blame credit credits fault
  faults frame frames list lists cast casts talk talks praise question questions rebuke rebukes welcome compare forecast forecasts blast blasts mock
  fire fires guess guesses hit hits moan moans rage rant rants reprimand rule rules savage shows sneer venture
`)

/** They report even where the main verb does not: "lowered expectations, saying he was in no rush". */
export const leadingParticiples = wordSet(`
  accusing adding arguing asserting blaming calling claiming contending declaring describing faulting insisting maintaining noting pledging reiterating saying
  stating stressing telling warning
`)

/** They report whoever their subject is. */
export const alwaysReporting = wordSet('said says told tweeted added')

/** What nobody but people does, so that any noun before them names somebody: "forecasters warned". */
export const onlyPeopleDo = wordSet(`
  said say told tweeted added warn warned argue argued believe believed insist insisted complain complained contend
  contended concede conceded admit admitted contends concedes admits argues believes complains insists warns claimed
  acknowledged asserted cautioned lamented predicted quipped stressed testified
`)

function inflect(lemma: string): readonly string[] {
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1) : lemma.replace(/e$/, '')
  const yStem = lemma.replace(/([^aeo])y$/, '$1i')
  const third = /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : yStem === lemma ? `${lemma}s` : `${yStem}es`
  const past = irregular[lemma] ?? [`${yStem === lemma ? stem : yStem}ed`]
  return [lemma, third, `${stem}ing`, ...past]
}

/** Participles that report only in a tense of their own: "has written", but not "a tweet written in anger". */
export const bareParticiples = wordSet('written spoken sworn')

/** With "to" they promise a deed rather than report a view: "pledged to continue". */
export const commitments = wordSet('agree demand expect hope pledge propose threaten')

/** Verbs that report only with one of these words next, or beside a quotation: "pointed out", "found that". */
export const particles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['agree', wordSet('that')],
  ['allude', wordSet('to')],
  ['cast', wordSet('as the his her their it doubt doubts')],
  ['find', wordSet('that')],
  ['fire', wordSet('back')],
  ['hit', wordSet('back')],
  ['let', wordSet('it')],
  ['maintain', wordSet('that he she it they his her their there')],
  ['make', wordSet('clear it plain')],
  ['point', wordSet('out to')],
  ['put', wordSet('it')],
  ['respond', wordSet('that')],
  ['rule', wordSet('out that')],
  ['shoot', wordSet('back')],
  ['show', wordSet('that')],
  ['speak', wordSet('of')],
  ['talk', wordSet('about of')],
])

/** Verbs that report only a judgement "as" something: "see it as a sign". */
export const judgements = wordSet('interpret see view')

/** Next to these words they report nothing: "called off the meeting". */
export const deeds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accuse', wordSet('of')],
  ['answer', wordSet('question questions')],
  ['call', wordSet('into off on in up')],
  ['comment', wordSet('on')],
  ['compare', wordSet('with to')],
  ['express', wordSet('gratitude interest readiness support willingness')],
  ['recall', wordSet('ambassador envoy its diplomats')],
  ['report', wordSet('on from')],
  ['say', wordSet('nothing little something goodbye hello otherwise so than')],
  ['thank', wordSet('you')],
  ['welcome', wordSet('home back')],
])

/** With a noun alone they do something rather than report a view: "announced a plan", "rejected the offer". */
export const doing = wordSet(
  'announce claim confirm deride echo endorse envision highlight outline promise propose reject relay threaten trumpet volunteer',
)

/** They tell of a wish or a question more than of what was said, so the sentence stays its outlet's. */
export const faint = wordSet('ask expect hope mention underscore')

/** Opinions of people whose trade is to judge: "most analysts want the talks to go on", unlike "the president wants". */
export const opinions = wordSet('expect hope want')

/** What somebody's "is that …": "Pompeo's view is that the talks should go on". */
export const statedBy = wordSet(`
  argument assessment belief claim concern conclusion consensus contention explanation fear hope complaint conviction guess hunch hypothesis message objection point position reply response suspicion theory verdict
  view warning
  arguments beliefs claims concerns contentions explanations fears hopes messages points positions theories views
`)

/** How somebody is said to judge "that …": "analysts are skeptical that he will". */
export const attitudes = wordSet(
  'adamant certain confident convinced doubtful hopeful optimistic pessimistic sceptical skeptical sure unconvinced worried',
)

/** "In Pompeo's view", "by his own account": nouns that give what a sentence says to somebody. */
export const viewpoints = wordSet(
  'account assessment estimate estimation eyes judgment opinion reckoning telling view',
)

/** Nouns that a clause may follow without "that": "amid reports | Tillerson had called him a name". */
export const hearsay = wordSet('claims fears reports rumors rumours signs speculation suggestions')
