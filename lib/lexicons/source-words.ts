import { wordSet } from '@/lib/text/word-set'

// Written for this project, from the nouns that news names unnamed sources by. MIT.

/** People who speak without a name of their own; the plural in "s" is included by rule. */
export const personNouns = wordSet(`
  appointee automaker boy centrist child defendant developer drugmaker evangelical exporter fundraiser girl grower guard
  importer informant juror man mediator men moderate operative outsider person plaintiff planner progressive rancher rider
  scout speechwriter sponsor steelmaker trooper woman women
  actor actress archivist astronomer auditor aunt backbencher biographer biologist bishop boss bystander carer chef
  classmate clerk climatologist coach colleague commuter councillor cousin curator customer dean demonstrator detective
  dissident ecologist epidemiologist exile eyewitness filmmaker firefighter fisherman geologist grandfather grandmother
  headteacher homeowner imam immigrant inmate investigator landlord lecturer librarian linguist maker marcher mechanic
  meteorologist midwife migrant militant miner motorist mourner mum musician neighbor neighbour neuroscientist novelist nun
  onlooker operator organiser pal paramedic passenger patient peacekeeper pensioner photographer physician player poet
  politician pupil rabbi rebel regulator relative rescuer retailer retiree reviewer sailor salesman seller
  separatist shopkeeper shopper singer skipper statistician striker supplier surgeon teen teenager tenant trainer
  treasurer unionist virologist waiter waitress warden youngster
  adversary businesswoman chairwoman clergyman cleric contractor delegate foe nominee psychologist rival sheriff
  tourist trustee visitor whistleblower agent anchor announcer attorney banker brother commissioner consultant coordinator correspondent daughter donor editor employee
  farmer father fellow forecaster friend guest husband investor lobbyist loyalist manager manufacturer mother nurse organizer
  owner parent pollster presenter sister sociologist son staffer trader translator victim villager volunteer voter watcher widow wife
  worker
  academic activist adviser advisor advocate aide ally ambassador analyst author blogger businessman
  campaigner candidate captain chairman chief colonel columnist commander commentator congressman
  congresswoman conservative counsel critic defector democrat deputy detainee detractor dictator
  diplomat director doctor economist engineer envoy executive expert figure general governor hardliner
  hawk historian host hostage insider inspector journalist judge king lawmaker lawyer leader liberal
  mayor member minister negotiator observer official opponent optimist participant pastor pessimist
  physicist pilot pope premier president priest prisoner professor proponent prosecutor protester pundit
  queen refugee reporter representative republican researcher resident ruler sceptic scholar scientist
  secretary senator skeptic soldier source speaker specialist spokesman spokesperson spokeswoman
  strategist strongman student supporter survivor teacher veteran witness writer
`)

/** Whoever news asks for a judgement, always in the plural: "analysts expect", "for critics". */
export const judges = wordSet(
  'advocates analysts commentators critics diplomats experts hawks observers opponents scholars sceptics skeptics specialists supporters watchers',
)

/** Bodies and papers that speak without a name of their own. */
export const bodyNouns = wordSet(`
  association audit bloc camp lobby opposition cable campaign carmaker charity club crew data federation figures inquiry insurer lender
  publisher research ruling startup supermarket tribunal
  accord administration agency agreement airline alliance analysis article authorities authority body book
  broadcaster channel complaint declaration essay
  coalition column commentary commission committee communique company council court delegation dispatch
  document editorial embassy family firm foundation government group information institute intelligence
  bureau cabinet caucus filing indictment journal magazine palace police staff kremlin lawsuit leadership letter media memo memoir message military ministry network newspaper office outlet panel paper
  parliament party pentagon people poll press readout regime report resolution statement study survey team thinktank
  transcript treaty union watchdog website
`)

export const sourceNouns: ReadonlySet<string> = new Set([...personNouns, ...bodyNouns])

/** They show what they hold: "the survey shows that". */
export const documents = wordSet(
  'analysis audit data document figures filing indictment paper poll readout report research review study survey transcript',
)

/** Sides that speak as people do, with their article. */
export const sides: readonly string[] = ['the left', 'the right', 'both sides']

/** Words that stand for unnamed people: "some argue", "others support". */
export const unnamedPeople = wordSet('some many others most several both critics')

export const personalPronouns = wordSet("he she they he's she's they've he'd she'd they'd")

/** States that news lets speak as their governments do: "Iran warned". */
export const states: readonly string[] = `
  Afghanistan, Argentina, Australia, Austria, Belgium, Brazil, Britain, Canada, China, Cuba, Denmark,
  Egypt, Finland, France, Germany, Greece, Hungary, India, Indonesia, Iran, Iraq, Ireland, Israel,
  Italy, Japan, Kuwait, Lebanon, Libya, Malaysia, Mexico, Netherlands, New Zealand, Nigeria,
  North Korea, Norway, Pakistan, Philippines, Poland, Portugal, Qatar, Romania, Russia,
  Saudi Arabia, Singapore, South Africa, South Korea, Spain, Sweden, Switzerland, Syria, Taiwan, Thailand, Turkey,
  Ukraine, United Kingdom, United States, Venezuela, Vietnam, Yemen, Beijing, Berlin, Brussels,
  Damascus, London, Moscow, Paris, Pyongyang, Seoul, Tehran, Tokyo, Washington
`
  .trim()
  .split(/,\s+/)

/** Before a name, and no part of it: "Secretary of State Mike Pompeo". */
export const titles = wordSet(`
  acting admiral adviser advisor ambassador american analyst anchor britain british captain chairman
  chancellor chief chinese colonel columnist commentator congressman congresswoman correspondent defence
  defense democrat democratic deputy director doctor dr editor english envoy first foreign former french
  gen general german gov governor house japanese judge king korean lady lt majority marshal minister
  minority miss mr mrs ms north officer premier president presidential prime prince princess prof
  professor queen rep reporter representative republican russian sec secretary sen senate senator sir
  south speaker special spokesman spokesperson spokeswoman state supreme the unification us vice
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
