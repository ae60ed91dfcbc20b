import { wordSet } from '@/lib/text/word-set'

// Words by which English tells whether an actor is named. Written for Parallax from general knowledge of English
// grammar; MIT like the rest of the project.

/** Forms of "be" that a passive may begin with. */
export const formsOfBe = wordSet(`
  is are was were be been being am isn't aren't wasn't weren't
`)

/** Forms of "have" that a perfect may begin with. */
export const formsOfHave = wordSet("has have had hasn't haven't hadn't")

/** A plain verb follows them. */
export const modals = wordSet(`
  will would can could may might must shall should did does do cannot don't didn't doesn't won't can't wouldn't couldn't
`)

/** They join a subject to what it is. */
export const copulas: ReadonlySet<string> = new Set([
  ...formsOfBe,
  ...wordSet(
    "become becomes became seem seems seemed remain remains remained it's that's there's he's she's here's",
  ),
])

/** After "be" they make a passive, as regular forms in "-ed" do. */
export const irregularParticiples = wordSet(`
  made taken given seen done shown held kept left met paid put said sold sent shot struck told thought won built
  bought brought caught chosen cut drawn driven eaten fought found forgiven forgotten frozen grown heard hidden hit
  hurt laid led lent let lit meant overthrown proven read rewritten ridden shut spent spoken split spread stolen sung
  sunk sworn swept taught thrown torn understood undone upheld withdrawn withheld worn woven written beaten bitten
  blown broken burnt bound begun overseen undertaken forbidden foreseen shaken fed bred cast dealt dug hung set
  retaken overcome overrun rebuilt resold outdone sought slain spun stung
`)

/** After "be" they tell a state, not a deed. */
export const stateParticiples = wordSet(`
  excited interested tired pleased worried concerned scared determined committed supposed used located based united
  related married aged limited complicated dedicated detailed divided prepared opposed involved crowded experienced
  advanced retired convinced disappointed satisfied surprised ashamed skilled talented sacred wicked naked rugged
  hundred red situated alarmed amazed annoyed bored confused delighted embarrassed frightened frustrated inclined
  relaxed relieved shocked thrilled upset entitled qualified unprecedented unexpected unfinished unrelated undecided
  unchanged unresolved unwanted unlimited doomed destined poised aligned armed unsupported guarded
  headed warranted isolated braced embroiled focused undocumented
`)

/** Simple pasts that no ending tells. */
export const irregularPasts = wordSet(`
  met took made gave went came began held won lost sent brought fell said told left ran saw got kept led put set stood
  spoke wrote grew drew fought sought thought bought built broke chose drove flew forgot found hit knew let paid rose
  sat sold shook shot showed shut slept spent struck taught threw understood withdrew wore cut dealt fed fled
`)

/** Verbs that tell a state of things or of a mind, not a deed. */
export const stateVerbs = wordSet(`
  knew know known knows understood understand understands thought think thinks meant mean means cost costs stood stand
  stands sat sit lay lie lies had have has felt feel feels wanted want wants liked like likes loved loves believed
  believe believes hoped hope hopes needed need needs expected expect expects feared fear fears lacked lack lacks
  existed exist exists belonged belongs consisted consists contained contains involved involves owned owns seemed seem
  seems appeared appear appears remained remain remains resembled wished depended depends mattered matters deserved
  deserves included includes regarded differed differs preferred tended tends supposed according based
`)

/** Nouns that a name may stand before, and that look like verbs: "the Kim talks". */
export const verbLikePlurals = wordSet(`
  talks problems ties relations negotiations sanctions missiles weapons forces tests issues policies officials leaders
  aides allies critics demands offers plans moves claims promises threats efforts attacks visits meetings summits
  exercises launches drills troops goods exports imports loyalists supporters voters appointees tweets remarks comments
  news politics economics affairs rights years days times has was does this
`)

/** In the passive they tell what is thought of somebody, not what is done to them: "is expected to". */
export const thinkingParticiples = wordSet(`
  expected scheduled believed said thought known reported considered understood slated seen supposed rumoured rumored
  alleged assumed deemed estimated
`)

/** They end as verbs do in the progressive, and tell what somebody is like. */
export const adjectivesInIng = wordSet(
  'willing missing lacking pending interesting promising surprising disappointing striking during',
)

/** They end as adverbs do. */
export const nounsInLy = wordSet('family july italy assembly supply reply rally ally monopoly bully')

/** Deeds as nouns, where "of" and whom it is done to follow. */
export const deedNouns = wordSet(`
  abandonment abduction abolition abuse adoption annexation appointment approval arrest assassination beating blocking
  bombardment bombing breach breaching cancellation capture censorship closing closure confiscation construction
  conviction creation curtailment cutting delivery demolition denial deployment deportation destruction detention
  disclosure dismantlement dismantling dismissal displacement disruption easing elimination enforcement enrichment
  erosion execution expulsion exploitation exclusion firing freezing granting halting humiliation imposition
  implementation imprisonment indictment inclusion interrogation introduction invasion jailing kidnapping killing
  launch launching leaking lifting lowering massacre mistreatment murder nomination occupation oppression ouster
  overthrow persecution poisoning postponement production prosecution publication purchase purge raising ratification
  reduction rejection relocation release removal repatriation repeal replacement repression restoration resumption
  sacking sale scrapping seizure selection separation shelling shooting signing silencing slaughter suppression
  surveillance suspension targeting tearing termination testing theft torture transfer treatment undermining use
  violation weakening withdrawal withholding
`)
