import { wordSet } from '@/lib/text/word-set'

/**
 * Words by which English news judges what it reports, and those by which it only reports, in base forms; a hyphen
 * joins the words of a compound. Written for Parallax from general knowledge of news English, after the classes of
 * Recasens et al. (2013): subjective intensifiers, one-sided terms, verbs that doubt or presuppose; MIT like the
 * rest of the project. Being listed is a hint: how loaded a word is, the model learns.
 */
export const loadedWords = {
  /** Names for people and groups that judge them. */
  label: wordSet(`
abortionist agitator alarmist anarchist antifa apologist apparatchik appeaser aristocrat autocrat baby-killer
backstabber bagman bandit barbarian bigot bigotry bimbo blowhard bogeyman bootlicker bozo braggart brat brute
buffoon bully busybody butcher caliphate capitulator caricature celebrity-in-chief charlatan cheat cheater
cheerleader chickenhawk chump clique clown coddler collaborationist commie communist con-artist con-man conman
conspiracist coward crackpot crank crazies creep cronies crony crook cuck cult cultist dastard deadbeat
deep-state degenerate demagogue demon denialist denier deplorable despot deviant devil dictator diehard dimwit
disgrace do-gooder dolt doomsayer dope dotard double-dealer dreamer-in-chief dud dunce dupe ecoterrorist egghead
egomaniac elite elites elitist enabler enforcer establishment extremist fabulist failure fake fanatic fantasist
fascist fat-cat fearmonger femi-nazi feminazi firebrand flatterer flip-flopper flunky foe fool fossil fraud
fraudster freak freeloader fundamentalist gadfly gang gangster gasbag glutton goon grandstander grifter
groupthink guerrilla gullible gun-grabber gun-nut hack handmaiden hardliner hatemonger hater henchman henchmen
heretic heretics hero hoaxer hoodlum horde hothead huckster hustler hypocrite ideologue idiot ignoramus illegals
illiberal imam-in-chief imbecile imposter impostor infidel ingrate insurgent insurrectionist invader islamist
jackass jackboot jerk jester jihadi jihadist joke judas junk-science junkie junta kingpin know-nothing kook
lackey laggard landlord-in-chief lapdog laughingstock leech left-winger leftie lefties leftist leftists liar
libs libtard loafer loon looney loony looter looters loser loudmouth lout lunatic lunatics lush madman mafia
malcontent maniac marionette marxist marxists master-race megalomaniac menace mercenary militant minion
miscreant misfit misogynist mob mobs mobster mogul monger monster monstrosity moocher moron mouthpiece mullah
murderer mutineer nannies nanny-state narcissist nativist naysayer nazi nazis neo-con neo-nazi neo-nazis neocon
neophyte nincompoop ninny nitwit nobody nut nutcase nutjob oaf obstructionist oddball oligarch oligarchs
oppressor outlaw outsider-in-chief pansy paranoiac parasite pariah pawn peacenik peddler peon perpetrator
pervert phony pig pimp pinhead pinko pirate plutocrat poser poseur power-hungry predator pretender profiteer
propagandist provocateur prude pseudo-science psychopath punk puppet puppetmaster quack quisling rabble
rabble-rouser racist racists radical radicals rascal rat reactionary rebel regime regimes religious-right
renegade revisionist right-winger rioter rioters robber-baron rogue ruffian sadist saint savage savages savior
scab scalawag scammer scapegoat scaremonger schemer schmuck scold scoundrel scourge scum sellout separatist
sewer shill shyster sicko sissy slacker slave-driver slob slouch smuggler snake snitch snob snowflake snowflakes
socialist socialists sociopath spin-doctor spinmeister stalwart statist stooge strongman sucker supremacist
supremacists swamp swindler sycophant sycophants tax-cheat terrorist terrorists thief thieves thug thugs tinpot
toadie toady tormentor tough-guy tout traitor traitors trickster troglodyte troll trolls turncoat tyrant tyrants
ultraconservative ultraliberal underling upstart usurper vandal vandals vermin viper virtue-signaler vulture
wacko wackos wannabe warlord warmonger wastrel weakling weasel weirdo welfare-queen whackjob white-nationalist
windbag wingnut witch witch-hunt woke wokeness xenophobe yes-man yes-men zealot zealotry zealots zombie
  `),
  /** Nouns that judge or dramatise what happens. */
  drama: wordSet(`
abomination absurdity abuse affront aggression agony alarmism anarchy annihilation apocalypse appeasement
arrogance assault atrocity authoritarianism avalanche backlash backstabbing balderdash baloney barbarism barrage
bastion battle-cry battlefield battleground beacon beatdown bedlam belligerence betrayal bidding bloodbath
bloodlust bloodshed blot blowback blunder bluster bombast bombshell bonanza bondage boondoggle boot-licking
bravery breakdown brilliance brutality bubble bungling burden cabal cacophony calamity callousness canard cancer
capitulation carnage cartel caste catastrophe cave-in censorship cesspool champion champions chaos charade
cheap-shot chest-thumping chicanery chokehold chutzpah circus clampdown clash cliff clique clout clusterfuck
coddling collapse collusion comeuppance complicity con condescension confusion conniption consequence-free
conspiracy contempt contortion corruption coup courage cover-up coverup cowardice crackdown crackpottery
crapshoot craziness creed crime-spree crisis cronyism crown-jewel cruelty crusade crusades cudgel culture-war
cynicism dalliance damage damnation darkness darling deadlock death-knell death-spiral deathblow debacle
debauchery deceit decency deception decimation defiance deflection degeneracy degradation dehumanization
delusion delusions demagoguery demagogy demise demonization depravity derangement dereliction desecration
desperation despotism destruction diatribe dignity disarray disaster disbelief discord disdain disgrace disgust
dishonesty disinformation disregard dissembling distortion divisiveness dog-whistle dogma doom doomsday
double-standard doublespeak doublethink drama dream drivel duplicity echo-chamber ego egos elitism embarrassment
entitlement epidemic erosion euphoria evil evils excess excuse excuses exploitation exploits explosion extortion
extravagance extremism fable fallacy falsehood falsehoods fanaticism fantasies fantasy farce fascism favoritism
fear-mongering fearmongering feces feeding-frenzy fiasco fiction firestorm fireworks flip-flop flood flop folly
foolishness fools-errand freak-show freakout frenzy fury futility garbage gaslighting gem genius genocide ghoul
giant gibberish gimmick gluttony gobbledygook godsend goose-step grandstanding greatness greed gridlock
grievance grievances grift grip groveling guilt-trip hand-wringing handout handouts handwringing harassment hate
hatred haven havoc headache heartache hegemony hell hellhole hellscape heresy heroism hissy-fit hit-job hoax
hogwash hokum holocaust horror horrors hostility hot-air hubris humiliation hype hyperbole hypocrisy hysteria
hysterics icon ideologies ideology idiocy idolatry ignorance immorality impotence impunity inaction incendiarism
incitement incompetence indecency indifference indignation indignity indoctrination ineptitude infamy
infanticide infatuation inferno infestation inhumanity injustice insanity insolence insult insults insurrection
intimidation intolerance intransigence invasion invective irony irresponsibility jabs jewel jingoism joke
juggernaut junk kerfuffle killing killings kowtowing lapdog lash-out lawlessness lecture legend liability libel
lie lies litany loathing loophole looting lunacy machination machinations madness malaise malarkey malevolence
malfeasance malice mania manipulation martyrdom masquerade massacre masterpiece masterstroke mayhem meddling
megalomania melee meltdown menace mendacity mess mindset miracle misadventure mischief misconduct misdeed misery
misinformation mismanagement misogyny misrepresentation misrule mistreatment mob-rule mockery monopoly
monstrosity moral-panic morass muck mudslinging murder myth myths name-calling narcissism narrative narratives
negligence nepotism nightmare nihilism nonsense noose notoriety nutjobbery obfuscation obscenity obsession
obstruction obstructionism onslaught oppression orgy orthodoxy outburst outcry outrage outrages overkill
overreach overreaction pablum pandemonium pandering panic paradise paranoia partisanship patriarchy payback
perdition peril perversion phobia pipe-dream plague platitude platitudes plight plot ploy plunder poison
polarization pomposity ponzi pork posturing power-grab prattle predation prejudice pretense pretext propaganda
prostitution provocation puffery punch purge quackery quagmire quagmires racism racket radicalism rage rampage
rant rants rape ravages recklessness reign repression repudiation revenge revulsion rhetoric riot riots rot
rubbish ruckus ruin ruination rumblings ruse ruthlessness sabotage sacrilege sadism salvo scam scandal scandals
scapegoating scare scare-tactics scheme schemes scorn scourge screed sectarianism self-dealing self-destruction
self-interest self-righteousness sewage sexism shakedown sham shambles shame shenanigans shill shitshow shock
shortsightedness showdown sideshow silliness slander slap slaughter slavery sleaze slime slippery-slope slur
slurs smack-talk smear smears smokescreen smut socialism soft-on-crime sophistry spasm spat spectacle specter
spin spiral spite splurge squalor stain stampede stealth stench sting stonewalling storm stranglehold stunt
stunts stupidity subjugation submission subterfuge subversion suffering superstition supremacy surge surrender
swagger swindle sycophancy tailspin taint takedown takeover talking-point talking-points tantrum tantrums
temerity terror terrorism theatrics theft thievery thuggery tirade tirades titan torment torrent torture
toxicity trailblazer train-wreck trainwreck trap trash travesty treachery treason treasure tribalism trickery
tripe triumph triumphs trolling trope tsunami tumult turmoil twaddle twist tyranny ugliness ultimatum unraveling
upheaval uproar usurpation utopia vacuousness vandalism vanity vendetta vengeance venom victimhood victimization
villain violation violence virtue-signaling virulence vitriol vulgarity waffling war war-cry warmongering
warpath wasteland weaponization whim whims whining whiplash whirlwind whitewash wickedness willful-ignorance
wisdom woe woes word-salad wrath wreckage wrongdoing xenophobia yoke zeal
  `),
  /** Verbs that judge or dramatise what somebody does. */
  attack: wordSet(`
abase abet abhor abuse acquiesce aggrandize agitate alienate ambush annihilate antagonize appall assail
assassinate assault attack axe backfire backpedal backstab badger bamboozle bandy bankrupt bark barrage bash
bask bastardize batter beg belittle bellow bellyache bemoan berate besiege besmirch betray bewail bilk blabber
blackball blackmail blame blare blast bleat blindside blister blow-up bludgeon blunder blurt bluster boast
bolster bombard boo botch bow brag brainwash brandish breathe-new-life brutalize buckle bulldoze bully bungle
burden burn bury butcher cackle cajole canonize capitulate castigate castrate cater cave censor chastise cheat
cheer cherish chide choke churn clamor clamp clash cloak clobber clutch coddle coerce collapse collude
commandeer con conceal concoct condemn condescend confiscate connive conspire contort corrupt cower cozy crack
cram crater cringe cripple croon crow crucify crumble crusade crush cry-foul curb-stomp curry dabble damn
deceive decimate decry deface defame defang defraud defy degrade dehumanize demean demolish demonize denigrate
denounce deride desecrate despise destroy devastate devour disavow discredit disgrace disgust dismantle
dismember disparage disrespect diss dissemble distort ditch divide dodge dominate doom double-down downplay drag
dredge drone drool drown duck dump dupe eliminate emasculate embolden emboldened enable endanger engulf enrage
enslave entrap erode erupt evade eviscerate exacerbate excoriate excuse explode exploit exterminate extort
fabricate falsify fan-the-flames fawn fear feign fester fetishize feud fire-back flail flame flaunt flay flee
fleece flirt flog flood flounce flounder flout flub foam foist foment force force-feed forsake freak fret fudge
fumble fume gaffe gag galvanize gaslight genuflect gin gloat glom glorify gloss goad gobble gouge grab
grandstand grasp grill gripe groan grouse grovel growl grumble gush gut guzzle hammer harangue harass harp hate
haunt hawk heap heckle hijack hijacked hobble hobnob hoodwink hound howl huff humiliate hurl hush hype idolize
ignite ignore impale impede implode impose incinerate incite indoctrinate indulge infantilize infect infest
infiltrate inflame inflict infuriate ingratiate inject insinuate insult intimidate intrude inundate invade
invoke jam jeer jeopardize jettison jump-start kill kneecap kowtow lambast lambaste lament lampoon lash lavish
leak lecture leer legitimize lie loathe lob loom loot lump lure lurk malign mangle manhandle manipulate
marginalize massacre mastermind maul meddle mimic mince miscast misinform mislead mismanage misrepresent
mistreat moan mob mock molest mope muddle muddy mumble murder mutilate mutter muzzle nab nag nail neglect neuter
nix nuke obfuscate obliterate obsess obstruct ogle oppress ostracize oust outrage overreach overrun overturn
overwhelm own pamper pan pander panic parade paralyze parrot paw peddle penalize perpetrate perpetuate persecute
pervert petrify pile-on pillage pillory pin placate plague plot plow pluck plummet plunder plunge poison poke
politicize pollute ponder pontificate posture pounce pound pout praise prance prattle preach preen prey prop
propagandize propagate prostrate provoke pummel punish purge quash quibble rage rail railroad ram ramble ramp
ransack rant rape rattle ravage rave raze rebuke recoil reek reel regurgitate rehash reign relish renege resent
retaliate revel revile ridicule rile riot rip roar roast rob rot rout ruin rush sabotage salivate sanctify
sanitize savage scam scapegoat scare scaremonger scheme scoff scold scorch scorn scowl scramble scrap scream
screech screw scurry seethe seize sell-out shackle sham shame shatter shill shirk shock shove shower shred
shriek shun shutter sic silence skewer skulk skyrocket slam slander slap slash slaughter slobber slog slur smack
smash smear smirk smother snap snarl sneak sneer snicker snipe snub snuff soar sour spark spat spew spin spit
splinter splurge spook spout sprawl spurn squander squash squeal squelch stab stain stalk stampede starve
steamroll steamroller stereotype stifle sting stir stoke stomp stonewall storm strangle strangulate strip
strong-arm stumble stump subjugate subvert suck suckle suffer suffocate sully suppress swallow swamp swarm sway
swindle swipe swoon taint target taunt tear tease terrify terrorize thrash threaten throttle throw-under-the-bus
thwart torch torment torpedo torture tout traffick trample trash traumatize troll trot trounce trumpet tumble
twist undercut undermine unhinge unleash unload unmask upend uproot usurp vandalize vent victimize vilify
vindicate violate vomit wage wail wallow warp waste water-down weaken weaponize whack whimper whine whip
whitewash wield wipe-out wither worsen worship wow wreak wreck wrest writhe yank yap yell zing
  `),
  /** Words that cast doubt on what somebody says, or on somebody for saying it. */
  doubt: wordSet(`
acknowledge admit admits admitted admitting allege alleged allegedly alleges alleging assert asserted asserting
asserts baseless bash bashed blame blamed blaming blast blasted blasts boast boasted boasting bogus brag bragged
bragging claim claimed claiming claims clap-back complain complained concede confess confessed conspiracy
contend debunked declare declaring decried decry denied deny discredited dismiss dismissed dismissing dubious
expose exposed exposes exposing fail failed failing fake falsely faux feign feigned fire-back groundless hammer
hammered hint ignore ignored ignoring imply insinuate insist insisted insisting insists lament lash lashed
lashing mislead misleading mock mocked mocking opine opined phony point-out pontificate pontificated pretend
pretended pretending proclaim proclaimed pseudo purport purported purportedly questionable rail rebuke rebuked
refuse refused refusing remind reminded reveal revealed rip ripped rips scold scolded self-appointed
self-described self-proclaimed self-styled sham shred shredded slam slammed slams so-called spout suggest
supposed supposedly torch torched tout touted touting trot-out unfounded unload unloaded unproven
unsubstantiated whine would-be
  `),
  /** Adjectives of blame, alarm and contempt. */
  scorn: wordSet(`
abhorrent abject abominable abrasive absurd abusive abysmal adversarial aggressive aimless alarming alarmist
all-powerful amateurish anarchic anemic anti-american anti-choice anti-democratic anti-family anti-gay anti-gun
anti-immigrant anti-life anti-science anti-semitic anti-trump anti-vaccine anti-white anti-woman antiquated
antiscience antisemitic apocalyptic appalling arbitrary archaic arrogant asinine astonishing astounding
atrocious authoritarian autocratic awful awkward backhanded backward backward-looking backwards bad barbaric
barbarous baseless batshit batty beleaguered belligerent benighted bigoted bitter bizarre blatant bleak
blistering bloated bloodthirsty bloody bogus bombastic boneheaded brainless brainwashed brash brazen broken
brutal brutish bumbling burdensome bureaucratic caged callous cancerous cantankerous careless cartoonish
cash-strapped catastrophic caustic chaotic cheap childish chilling clownish clueless clumsy cockamamie coercive
cold-blooded cold-hearted colossal combative comical complacent complicit compromised conceited condescending
confused conspiratorial contemptible contemptuous contentious contrived controversial convoluted corrosive
corrupt counterproductive cowardly cozy crackpot crappy crass craven crazed craziest crazy creepy criminal
crippled crippling crony crooked crude cruel crushing cultish cultlike cunning cutthroat cynical damaging
damning dangerous dark dastardly dead deadbeat deadly deafening deceitful deceptive decrepit deep-pocketed
deep-seated defective defiant deficient defunct degenerate degrading dehumanizing delusional demagogic demeaning
demented demonic deplorable depraved deranged derisive derogatory desperate despicable despondent despotic
destructive devastating devious devoid diabolical dictatorial dire dirty disastrous discredited disgraced
disgraceful disgruntled disgusting dishonest dishonorable disingenuous dismal disordered disrespectful
disruptive dissolute distasteful distorted disturbing divisive dogmatic doomed dopey dour draconian dramatic
drastic dreaded dreadful dreary dubious dumb dumbed-down dumbest duplicitous dysfunctional dystopian egotistical
egregious elitist embarrassing embattled embittered empty enraged entitled entrenched erratic esoteric evil
excessive exclusionary exorbitant exploitative explosive extreme extremist failed failing fake false fanatic
fanatical far-fetched far-left far-right farcical fascist fascistic fatal fatuous fawning feckless feeble fetid
feverish fickle fictional fictitious fiery filthy flaccid flagrant flailing flaky flamboyant flashy flawed
fledgling flimsy flippant floundering foolhardy foolish forced foul foul-mouthed frantic fraudulent freakish
freewheeling frenzied frightening frightful frivolous frothing fruitless full-blown fundamentalist furious
futile garish ghastly ghoulish gimmicky glaring gloomy godless goofy gory gratuitous grave greedy grim grisly
gross grotesque gruesome gullible hair-raising half-baked half-hearted ham-fisted ham-handed hand-picked
haphazard hapless hard-left hard-line hard-right hardcore hardline harmful harrowing harsh hate-filled hateful
haughty headstrong heartbreaking heartless heartrending heated heavy-handed heinous hellish heretical hideous
holier-than-thou hollow homophobic hopeless horrendous horrible horrid horrific horrifying hostile humiliating
hyper-partisan hyperbolic hyperpartisan hypocritical hysteric hysterical idiotic ignorant ill-advised
ill-conceived ill-fated ill-informed ill-tempered illegitimate illiberal illiterate imbecilic immature immoral
impeached imperialist imperious impotent improper impulsive inaccurate inane inappropriate incapable incendiary
incoherent incompetent incomprehensible inconsiderate incorrigible incredulous indecent indefensible indifferent
indiscriminate inept inescapable inexcusable inexplicable infamous infantile inferior inflammatory inflated
infuriating inhospitable inhuman inhumane insane insatiable insensitive insidious insincere insipid insolent
insufferable insulting intemperate intolerable intolerant intransigent intrusive invasive irate irrational
irreparable irresponsible irreverent isolationist jaded jarring jaw-dropping jingoistic juvenile kleptocratic
knee-jerk kooky lackluster laughable lavish lawless lazy lecherous left-leaning leftist lethal lewd
liberal-leaning limp loathsome lopsided loud lousy lucrative ludicrous lukewarm lunatic lurid lying mad
maddening maggoty malevolent malicious malignant maniacal manipulative marxist massive mean mean-spirited
meandering meaningless meddlesome mediocre megalomaniacal melodramatic menacing mendacious mentally-ill
mercurial messy militant militarized mindless misbegotten misguided misinformed misleading misogynist
misogynistic monstrous morbid moronic murderous murky myopic naive narcissistic narrow-minded nasty
nationalistic nativist nauseating nefarious negligent neoconservative neoliberal nightmarish nihilistic
nonsensical notorious noxious nutty oblivious obnoxious obscene obsequious obsessed obsessive obstinate obtuse
odious offensive oligarchic ominous opportunistic oppressive orwellian out-of-control out-of-touch outdated
outlandish outraged outrageous outspoken over-the-top overblown overheated overreaching overt overwrought
overzealous painful paltry pandering paranoid partisan patently pathetic pathological patronizing peculiar
perilous pernicious perplexing perverse perverted petty petulant phony pitiful plutocratic pointless poisonous
pompous pornographic posturing power-hungry power-mad predatory preposterous pretentious pro-abortion
pro-criminal problematic profane profligate propagandistic provocative prurient psychotic puerile pugnacious
punishing punitive puny puritanical rabid racialist racist radical radical-left radicalized rambling rampant
rancid rancorous ravenous raving reactionary rebellious reckless regressive relentless repellent reprehensible
repressive repugnant repulsive retrograde retrogressive revolting ridiculous rigged right-wing risible rogue
rotten rowdy rude ruinous ruthless sadistic salacious sanctimonious sarcastic savage scandal-plagued
scandal-ridden scandalous scant scary scathing scornful scruffy scurrilous secretive seditious self-absorbed
self-aggrandizing self-congratulatory self-dealing self-defeating self-destructive self-entitled self-important
self-inflicted self-loathing self-obsessed self-righteous self-serving selfish senile senseless severe sexist
shady shallow shambolic shameful shameless sharp shifty shitty shocking shoddy short-sighted shortsighted shrill
sick sickening silly simple-minded simplistic sinful sinister sketchy skewed slanderous slanted sleazy slick
slimy sloppy slovenly sly smarmy smug sneaky sneering snide snobbish snooty so-called soaring socialist
soft-on-crime sordid soul-crushing soulless sour spineless spiteful spurious squalid staggering stale stark
startling staunch stealthy sterile stern stilted stinging stingy strange stubborn stunned stunning stupid
stupidest submissive subservient subversive suicidal sullen superficial surly surreal suspect suspicious
swaggering swampy swanky sycophantic taboo tainted tasteless tawdry tedious tense tepid terrible terrifying
thin-skinned thoughtless threadbare threatening thuggish tired tiresome tone-deaf tortured totalitarian toxic
tragic traitorous transphobic traumatic treacherous treasonous tribal trite trivial troubled troublesome
troubling truculent trumped-up turbulent two-bit two-faced tyrannical ugly ultra-conservative ultra-liberal
ultraconservative un-american unapologetic unbearable unbelievable unbridled uncaring unchecked uncivilized
unconscionable unconstitutional uncontrollable uncontrolled uncouth undemocratic undeserved undignified
uneducated unelected unethical unfair unfathomable unfit unfounded unglued ungodly ungrateful unhealthy unhinged
unholy unimaginable uninformed unjust unjustified unlawful unnecessary unpatriotic unpopular unprecedented
unpresidential unprincipled unprovoked unqualified unreasonable unrelenting unrepentant unruly unsavory
unscientific unscrupulous unseemly unsettling unspeakable unstable unsustainable unthinkable untruthful
unwarranted unwelcome unwieldy unworthy uptight useless vacuous vague vain vapid vehement venal vengeful
venomous vicious vile villainous vindictive violent virulent vitriolic volatile vulgar wacky war-mongering
warped washed-up wasteful weak weak-kneed weaponized weird whiny white-supremacist wicked wild wild-eyed wildest
willful witless woeful woke wordy worrisome worrying worse worst worthless wrathful wretched wrong-headed
wrongheaded xenophobic yellow-bellied zany zealous
  `),
  /** Adjectives of praise and awe. */
  praise: wordSet(`
admirable adorable amazing ambitious astute awe-inspiring awesome beautiful beloved best blessed bold brave
bravest breathtaking brilliant capable celebrated charismatic charming cherished common-sense commonsense
compassionate compelling comprehensive courageous dazzling decent dedicated delightful deserving devout
dignified distinguished elegant eloquent eminent enchanting enlightened enormous epic esteemed exceptional
exciting exemplary exquisite extraordinary fabulous fair-minded faithful fantastic fascinating fearless feisty
fierce flawless flourishing free-spirited freedom-loving generous genuine gifted glorious glowing god-fearing
golden good-hearted gorgeous graceful gracious grand gripping groundbreaking hard-earned hard-fought
hard-hitting hard-working hardworking heartfelt heartwarming heroic heroically hilarious historic honest
honorable humble iconic illustrious immaculate impeccable impressive incomparable incredible indomitable
ingenious innocent inspirational inspired inspiring intelligent intrepid invaluable invincible iron-clad joyful
joyous just landmark law-abiding legendary lifesaving long-awaited long-overdue lovely loving luminous magical
magnificent majestic marvelous masterful meticulous mighty milestone miraculous moderate momentous monumental
moving much-needed noble outstanding overwhelming passionate patriotic peerless perfect phenomenal pioneering
pivotal powerful praiseworthy precious premier prescient prestigious principled pristine profound progressive
proud prudent pure radiant rational reasonable refreshing relentless remarkable renowned resilient resolute
resounding respected responsible revered revolutionary riveting robust rock-solid rousing sacred sane savvy
scholarly seasoned selfless sensational sensible serene sincere spectacular spirited splendid star-studded
stellar sterling stirring storied strong-willed stunning superb superior supreme sweeping swift talented
tenacious terrific thoughtful thrilling thriving tireless titanic top-notch tough towering transcendent
transformative tremendous triumphant true trusted truthful unafraid unapologetically unbiased undaunted
undeniable unflappable unflinching unforgettable unmatched unparalleled unrivaled unshakable unstoppable
unwavering uplifting upstanding valiant venerable vibrant victorious virtuous visionary vital warm well-deserved
well-respected whip-smart wholesome wise witty wonderful wondrous world-class worthy
  `),
  /** Adverbs by which a writer judges, or vouches for, a statement. */
  stance: wordSet(`
abruptly absolutely absurdly actually admirably aggressively alarmingly amazingly angrily appallingly apparently
arguably arrogantly astonishingly astoundingly atrociously awfully awkwardly badly barely basically bitterly
bizarrely blatantly blindly blithely bluntly boldly bravely brazenly breathlessly brilliantly brutally callously
carelessly casually catastrophically certainly characteristically cheerfully clearly closely clumsily
coincidentally coldly comically completely confidently conspicuously constantly contemptuously conveniently
correctly courageously cowardly crazily criminally crucially cruelly curiously cynically damningly dangerously
daringly deceitfully deceptively decidedly deeply defiantly definitely deliberately depressingly derisively
desperately destructively devastatingly disastrously disdainfully disgracefully disgustingly dishonestly
disingenuously dismally disproportionately disturbingly downright dramatically drastically dreadfully dubiously
eagerly eerily effortlessly egregiously elegantly eloquently embarrassingly emphatically endlessly enormously
entirely erroneously especially essentially evidently exactly exceedingly exceptionally excessively excitedly
explicitly extraordinarily extremely fabulously faithfully falsely famously fantastically fatally fatuously
feverishly fiercely finally flagrantly flatly flippantly foolishly forcefully forcibly fortunately frankly
frantically fraudulently frighteningly fully fundamentally furiously generously genuinely ghoulishly gladly
glaringly gleefully glibly gloriously graciously gratuitously gravely greedily grimly grossly grotesquely
grudgingly half-heartedly haphazardly happily harshly hastily hatefully heartbreakingly heartlessly heavily
heavy-handedly heroically hilariously hopefully hopelessly horribly horrifically horrifyingly hugely
humiliatingly hypocritically hysterically idiotically ignorantly illegally illegitimately immediately immensely
immorally impossibly impressively improperly impulsively inaccurately inadvertently inappropriately incessantly
incoherently incompetently incorrectly incredibly indeed indefensibly indignantly indisputably ineptly
inevitably inexplicably infamously insanely insidiously insultingly intensely intentionally interestingly
ironically irrationally irreparably irresponsibly jarringly jealously joyfully justly knowingly laughably
lavishly lazily literally loudly ludicrously lustily madly magically maliciously manifestly markedly massively
masterfully meanwhile meekly mercifully mercilessly merely mindlessly miraculously miserably mistakenly
monstrously morally mostly murderously mysteriously naively nakedly narrowly nastily needlessly neglectfully
nervously nobly nonsensically notably notoriously objectively obnoxiously obscenely obsessively obviously oddly
offensively ominously only openly oppressively outlandishly outrageously outright overly overtly overwhelmingly
painfully painstakingly particularly passionately patently pathetically patiently perfectly perhaps permanently
perniciously perpetually perversely petulantly piously pitifully plainly pointedly pompously positively
powerfully precisely predictably preposterously profoundly prominently properly proudly provocatively purely
purportedly purposefully purposely quickly quietly quite rabidly radically rapidly rashly readily really
recklessly regrettably relentlessly reliably reluctantly remarkably repeatedly repugnantly resolutely
ridiculously righteously rightfully rightly rudely ruthlessly sadly safely sanctimoniously sarcastically
savagely scandalously scarcely scathingly seemingly self-righteously selfishly senselessly seriously severely
shamefully shamelessly sharply sheepishly shockingly shoddily shrewdly shrilly sickeningly significantly simply
sinisterly slavishly sloppily slyly smugly sneeringly snidely sorely specifically spectacularly spinelessly
staggeringly starkly staunchly sternly strangely strictly strikingly strongly stubbornly stunningly stupendously
stupidly suddenly supposedly surely surprisingly suspiciously swiftly tellingly tenaciously terribly
terrifyingly thankfully thoroughly thoughtfully thoughtlessly tirelessly totally tragically traitorously
transparently tremendously triumphantly truly truthfully typically tyrannically ultimately unabashedly
unapologetically unashamedly unbelievably uncharacteristically unconscionably undeniably undoubtedly
unequivocally unerringly unethically unfairly unfortunately unironically unjustifiably unjustly unlawfully
unmistakably unnecessarily unquestionably unreasonably unsurprisingly unthinkingly unwittingly utterly vaguely
vainly valiantly vastly vehemently vengefully venomously viciously vigorously vilely vindictively violently
virtually vocally vociferously wantonly warmly weakly weirdly wholeheartedly wholly wickedly widely wildly
willfully wisely woefully wonderfully worryingly wretchedly wrongfully wrongly zealously
  `),
  /** Words that leave no exceptions, and words by which a writer turns to the reader. */
  emphasis: wordSet(`
again alas all altogether always any anyone anything apparently aren't awash best beyond biggest can't cannot
clearly countless didn't doesn't don't egad endless enough entire even ever every everybody everyone everything
forever frankly full-blown full-fledged full-scale full-throated fully-fledged greatest hey how huge hyper i
imagine indeed innumerable instead isn't just least let's limitless massive me meanwhile mega mere most much
must my myriad needless never never-ending neverending no-one nobody none nonstop nothing nowhere obviously
of-course oh once-great only ought our ours outright overly plain pretty pure quite rather real really
record-breaking remember sheer should shouldn't simply so somehow still such super supposedly sure surely
sweeping too total totally true truth truthfully uber ugh ultra unending unlimited untold us utter utterly very
way we well what whatsoever who whole whopping why won't worst worst-ever wow yeah yes yet you your yourself
  `),
  /** Words of one political camp, or for the other. */
  partisan: wordSet(`
abortion-on-demand abortionist agenda alarmism alarmists alien aliens alt-left alt-right ammosexual amnesty
anarchists anchor-baby anti-abortion anti-vaxxer anti-vaxxers antifa antivaxxer apartheid apparatchiks austerity
authoritarian autocrats babies baby baby-killing basket-of-deplorables big-government big-oil big-pharma
big-tech bigotry bigots billionaire billionaires biological blacks blm brownshirts cabal cages cancel
cancel-culture canceled caravan chain-migration china-virus chinese-virus climate-denier coastal colonizer
commie communism communist comrades concentration-camps confiscation corporate corporate-media corporatist
covidiot cronies cultural-marxism dark-money death-panels death-tax deep-state defund democrat-party
democrats-in-name-only denialism dictators disenfranchise dog-whistle dogwhistle dreamer dreamers eco-terrorist
ecofascist elites entitlement environmentalists establishment fake-news far-left far-right fascism fascists
fat-cats free-stuff freebies freedom gag-order gaslight gaslighting gender-ideology genocide gestapo ghetto
globalism globalist globalists government-run greed green-new-deal grievance groomer grooming gun-grab
gun-grabbing gun-humper gun-nuts handouts hard-left heartland hick hillbilly hitler hoax homophobe homosexual
homosexuals hordes identity-politics illegal illegals infidels inner-city invasion islamic-terror islamism
islamist islamists islamophobe islamophobia islamophobic jihad job-creators job-killing junta kgb kids-in-cages
kung-flu lamestream late-term law-abiding left-wing leftism leftist leftists lgbt-agenda liberal-media liberals
liberty libs lifestyle looters lynching maga magas mainstream makers males mao maoist marxism marxist
millionaires minorities misogyny mob mobs msm muslim-ban nanny-state nationalism nationalists nazi nazis
neo-nazi neoliberal never-trump nevertrump nevertrumpers nutters obamacare obamagate oligarchy one-percent
open-borders orwellian partial-birth patriarchy patriot patriots pc pinko plandemic plantation plutocracy
plutocrats political-correctness politically-correct privilege pro-choice pro-life pro-trump profiteering
puppet-master quack race-baiting race-card race-hustler radical-islamic radical-left real-americans redneck
regime republicrat reverse-racism right-wing rightists rino rinos rioters russiagate safe-space sanctuary
scamdemic second-amendment sharia sheep sheeple shithole sjw slave slavery slaves snowflake social-justice
socialism socialist socialized soros stalin stalinist state-run stormtroopers strongman superpredator
supremacist swamp takers tax-and-spend thugs traditional-marriage trailer-trash transgenderism transphobes
transphobia tree-hugger trickle-down trigger-warning triggered trump-hating trump-loving trumpers trumpian
trumpism trumpist trumpworld ultra-right unborn undocumented victimhood vigilante virtue-signal virtue-signaling
voter-suppression wall-street war-on-christmas war-on-coal war-on-women warmist wealthy welfare
white-nationalist white-supremacist white-supremacy whites woke wokeness wokester wuflu wuhan
  `),
  /** Colloquial and mocking words. */
  mockery: wordSet(`
ain't backroom baloney bamboozled barf batshit bedfellows bigwig bigwigs bitch bonkers bs bullshit bunch bunk
busted cakehole cash-in cashing circus clickbait clown clowns cocky cozy crap crapola cronies damn dang doozy
dude dumbass dumpster dumpster-fire epic fail fallout fanboy fat-cat fatso feeding-frenzy flak flat-out
flip-flopping freaked freaking free-for-all front-row fugly full-throttle funny gaffe gaga gal garbage
gobsmacked gonna goofball goofy gotta gripe guff gung-ho guts guy guys heck hell hellbent hissy hogwash
hoity-toity honcho hooey hoopla hot-button hot-mess hot-seat hotshot humdinger icky jaw-dropping jerk joke jokes
juicy junk kaput keister kiddos kids killer kinda kook lame laughable laughably laughing lol loony-tunes lousy
malarkey messed mudslinging mumbo-jumbo nail-biter no-brainer nosedive nuts off-the-rails oops outta
over-the-top pal pals party-line pathetic phony piss pissed playbook playground poop powder-keg puke punked
ragtag rant red-handed red-meat riffraff rigmarole rip-off rubber-stamp ruckus saber-rattling sabre-rattling
scam schlock schmooze schtick scot-free screw screwed shindig shit shitty showboat showboating shtick sick
sidekick silly silver-bullet skeevy slam-dunk slippery slugfest smackdown smoke-and-mirrors smoking-gun smug
snake-oil snark snarkily snarky sorta spat spin-zone spitball spooked stink stinking stooges storm-in-a-teacup
straw-man strawman stuff stupid suck sucker sucks swag swan-song swanky tail-spin tall-tale tanked thumping
tin-foil tinfoil tongue-lashing trashy tug-of-war turd turf-war twerp unglued wacky waffle wag-the-dog
wake-up-call watershed weirdo whack-job whatever whistle-stop whopper whoppers whopping wimp wimpy witch-hunts
woke wonky yawn yeah yikes yuck yucky zinger zonked
  `),
  /** Words of plain news reports: what a sentence without loaded language is made of. */
  plain: wordSet(`
according agency agreement also although amendment amount analysis analyst analysts announce announced
announcement annual approved april area asked attorney august average ballot bank began believe bill billion
board budget business campaign candidate capital case cases center chairman change city clinic college comment
commission committee community companies company conference confirmed congress contract council country county
court customers data date day december declined department deputy described details director district doctors
document documents dollars earlier economy education election emergency employees employers estimate estimated
event evidence executive expected february federal filed financial firm fiscal five four friday fund funding
funds general government governor group growth health hearing held hospital hospitals hours house include
includes including income increase industry information insurance interview investigation issue issued january
job jobs judge july june jury justice labor last law lawmakers laws lawsuit lawyer lawyers lead leader leaders
legal legislation legislature letter level local majority march market markets mayor medical meet meeting member
members million minister monday money month months more morning motion national nearly network new news night
november number october office officer officers official officials operation order organization panel parliament
participants party patients pay people percent percentage period plan plans police policy poll population
premier president prime prior private process product program project proposal proposed prosecutors protest
protesters provide provided public published quarter question rate rates received record region release released
report reported reporter reporters reports representative request requirement requires research researchers
residents response results review rise rose rule rules ruling said sale sales saturday scheduled school schools
secretary sector senate senator senators september series service services session share shares showed since
site six social spending spokesman spokesperson spokeswoman staff standard state statement states statistics
step stock street student students study sunday supply support survey system tax taxes team tests thursday times
told total trade treasury trial tuesday two under union university use used vaccine version veterans virus vote
voted voters votes wednesday week weeks while will women work worker workers year years
  `),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>

export type LoadedClass = keyof typeof loadedWords
