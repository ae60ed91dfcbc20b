import { phraseList } from '@/lib/lexicons/phrase-list'
import { wordSet } from '@/lib/text/word-set'

// Words and phrases by which English news says how sure it is, and ranks things above all others. Written
// for Parallax from the definitions of hedges and boosters (Hyland 1998, 2005) and general knowledge of news
// English; MIT like the rest of the project. Parted by commas; "~" stands for all regular forms of a verb.

/** They present what is told as possible, reported or open. */
const hedge = phraseList(`
may, may not, might, could, could be, perhaps, maybe, possibly, possible, possibility, probably, probable, probability,
likely, most likely, likelihood, unlikely, presumably, presumed, supposedly, ostensibly, arguably, conceivably,
conceivable, plausible, plausibly, apparently, apparent, seemingly, reportedly, allegedly, alleged, purportedly,
purported, putative, rumoured, rumored, rumour, rumor, potentially, potential, tentative, tentatively,
doubtful, dubious, doubt whether, doubts about, doubt about, in doubt, uncertain, uncertainty, unclear, not clear,
isn't clear, wasn't clear, not certain, isn't certain, wasn't certain, not sure, not obvious, not inevitable,
not necessarily, far from clear, far from certain, far from sure, unconfirmed, unproven, unverified, unknown whether,
not known whether, not yet known, remains to be seen, remained to be seen, an open question, anyone's guess,
hard to say, hard to tell, too early to say, too early to tell, too soon to say, too soon to tell,
not rule out, not ruled out, cannot be ruled out, can't be ruled out, cannot be excluded,
seem~, appear~ to, appear~ that, appear~ as, it appears, appear~ likely, tend~ to, suggest~ that, suggest~ a,
indicate~ that, hint~ that, hint~ at, implies that, implied that, suspected, suspicion that, is believed to,
are believed to, was believed to, were believed to, widely believed, is thought to, are thought to, was thought to,
were thought to, is said to, are said to, was said to, were said to, is understood to, is assumed to, assumed that,
assumption that, is expected to, are expected to, was expected to, were expected to, expected to be, in theory,
on paper, at face value, in a sense, in some sense, to some extent, to a degree, to some degree, more or less,
sort of, kind of, as it were, so to speak, somewhat, as if, as though, by some accounts, some say, if true
`)

/** They present what is told as beyond doubt. */
const booster = phraseList(`
certainly, certain to, certain that, it is certain, almost certainly, definitely, definitively, undoubtedly,
indubitably, doubtless, no doubt, without doubt, without a doubt, without any doubt, beyond doubt, beyond any doubt,
beyond a doubt, leaves no doubt, left no doubt, little doubt that, unquestionably, unquestionable, without question,
beyond question, no question that, undeniably, undeniable, no denying, indisputably, indisputable, undisputed,
incontestable, incontrovertible, irrefutable, irrefutably, unmistakably, unmistakable, unambiguously, unambiguous,
obviously, obvious, clearly, clear that, it is clear, it was clear, made clear that, plainly, evidently, self-evident,
manifestly, patently, surely, sure to, for sure, for certain, of course, naturally, indeed, in fact, in reality,
in truth, as a matter of fact, the fact is, the fact that, the fact remains, the truth is, the reality is, truly,
really, actually, inevitably, inevitable, inescapable, bound to, guaranteed to, doomed to, destined to, conclusively,
conclusive, decidedly, demonstrably, demonstrate~ that, prove~ that, proof that, show~ that, needless to say,
goes without saying, make no mistake, as everyone knows, everyone knows, as everybody knows, as is well known,
well known that, by any measure, by any standard, simply put
`)

/** They rank something above or below all others; "most" and "least" are found by what stands before them. */
const superlative = phraseList(`
angriest, ablest, baddest, best, biggest, bitterest, blackest, bleakest, bloodiest, boldest, bravest, brightest,
broadest, busiest, calmest, cheapest, clearest, cleanest, cleverest, closest, coldest, coolest, costliest, craziest,
cruelest, cruellest, darkest, deadliest, dearest, deepest, densest, dirtiest, driest, dullest, dumbest, earliest,
easiest, fairest, faintest, farthest, fastest, fattest, fewest, fiercest, finest, firmest, fittest,
fondest, freest, freshest, friendliest, fullest, funniest, furthest, gentlest, gloomiest, grandest, gravest, greatest,
greenest, grimmest, grisliest, handiest, happiest, hardest, harshest, healthiest, heaviest, highest, holiest, hottest,
hugest, humblest, keenest, kindest, largest, laziest, lengthiest, lightest, likeliest, littlest, liveliest, loftiest,
loneliest, longest, loosest, loudest, loveliest, lowest, loyalest, luckiest, maddest, meanest, mightiest, mildest,
narrowest, nastiest, neatest, newest, nicest, noblest, noisiest, oddest, oldest, palest, plainest, poorest, prettiest,
proudest, purest, quickest, quietest, rarest, readiest, remotest, richest, ripest, roughest, rudest, saddest, safest,
scariest, severest, shakiest, sharpest, shiniest, shortest, shrewdest, sickest, silliest, simplest, sincerest, slightest,
slimmest, slowest, smallest, smartest, smoothest, softest, soonest, sparsest, starkest, steadiest, steepest, sternest,
stiffest, strangest, strictest, strongest, stupidest, sturdiest, subtlest, surest, sweetest, swiftest, tallest,
thickest, thinnest, thorniest, tightest, tiniest, toughest, trickiest, truest, ugliest, unhappiest, unlikeliest,
vaguest, vastest, warmest, weakest, wealthiest, weirdest, wettest, widest, wildest, wisest, worst, youngest,
the most, the least, one of the most
`)

/** They look like the others and are none. */
const innocent = phraseList(`
as possible, if possible, where possible, whenever possible, not possible, isn't possible, wasn't possible,
military might, economic might, nuclear might, the might, its might, their might, full might, all his might,
not really, hasn't really, haven't really, don't really, didn't really, doesn't really, not actually, never really,
never actually,
clearly defined, at best, at worst, at least, at the least, at the most, to the least, best known, best-known,
do their best, did their best, his best, her best, its best, their best, best man, all the best, best wishes,
at the earliest, the earliest possible, best of luck, heir apparent, no possible, for the most part, the most part,
kind of weapon, kind of people, that kind of, this kind of, what kind of, some kind of, any kind of, a kind of,
the kind of, of a kind of, that sort of, this sort of, what sort of, some sort of, any sort of, a sort of,
most recent, the most recent, one of the most recent, most recently, how best, worst case, next best, second best,
the sort of, sort of person, every kind of, each kind of, new kind of, different kind of
`)

/** How sure a wording is, whether it ranks, or that it does neither although its words look so. */
export const wordingCues = { hedge, booster, superlative, innocent } as const

export type WordingKind = Exclude<keyof typeof wordingCues, 'innocent'>

/** "Lopez’s most loyal friend", "our least costly plan": before them "most" and "least" rank. */
export const beforeRanking = wordSet(
  's its his her their my our your whose second third fourth fifth next single world',
)

/** Right before a quotation they announce a word as a word, or a name: "the term “pivot”". */
export const wordAnnouncers = wordSet(`
  word words term terms phrase phrases name names named title titled entitled label labelled labeled dubbed nickname
  nicknamed called codenamed slogan hashtag expression motto acronym song film movie book novel series show episode
  drama play poem album essay reading reads pronounced translated translates
`)

/** Beside a quotation they tell that somebody spoke, as reporting verbs do: "the “fire and fury” remarks". */
export const speechWords = wordSet(`
  threat threats remark remarks comment comments rhetoric statement statements speech tweet tweets promise promises
  pledge pledges vow vows warning warnings demand demands calls talk letter interview declaration language insult
  insults committed commitment criticized criticised criticism referring reference regret thanks praised
`)
