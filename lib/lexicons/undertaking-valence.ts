import { withValence } from '@/lib/lexicons/valences'

/**
 * Words and phrases by which English news says that an undertaking (talks, a policy, a law, a deal) goes
 * well or badly, is wise or foolish. Written for Parallax from general knowledge of news English, without
 * looking at coded material; MIT like the rest of the project. Base forms; inflections are found by
 * `baseForms`. An underscore joins the words of a phrase. Strength: 2 says so outright, 1 leans.
 */
const strongFavourable = `
accomplishment achieve achievement ambitious applaud beneficial benefit best blessing bold bravo breakthrough
brilliant celebrate commend congratulate constructive courageous dividend embrace encouraging excellent exceed
fabulous fantastic fruitful game-changer glorious good great hail happy heartening historic honor hopeful ideal
impressive improve improvement incredible inspire inspiring landmark laud laudable magnificent milestone miracle
momentous monumental nobel optimistic optimism outstanding overjoy perfect phenomenal pleased positive praise
praiseworthy productive progress promising prosper prosperity prosperous proud reward rewarding roaring robust
salute solid spectacular stellar stride strong succeed success successful successfully superb terrific thrilled
thrive tremendous triumph triumphant unprecedented upbeat victory vindicate visionary warm warmly warmth welcome win winner
wise wisely wonderful work_out worth worthwhile admire amazing delighted effective effectively endorse fair flourish
great_job good_job good_start good_step right_direction right_thing right_track step_forward steps_forward
good_faith good_relationship great_relationship on_track under_control make_progress big_step major_step
first_step well-deserved win-win paid_off pay_off way_forward path_forward path_to_peace open_door good_meeting
great_meeting fell_in_love in_love great_chemistry good_chemistry great_honor very_well got_along get_along
popular save_lives saves_lives lower_costs create_jobs boost boom rebound grow_the_economy works_well well_received
`
const mildFavourable = `
able accept accord advance advantage affirm agree aid ally amicable approve assurance assure authorize backer
bolster breakthroughs bridge bright brighter build calm calmer chemistry clear-eyed close closer cohesion collaborate comfort
commit commitment committed common_ground complement comply compliance compromise concrete confidence confident conciliatory
cooperate cooperation cordial courage credit daring defend deliver denuclearize dialogue diplomatic eager ease effective_way
enable encourage engage engagement enjoy enthusiasm enthusiastic expand expect_to_sign faith favor favorable fix forward
freeze friend friendly friendship fulfil fulfill gain generous gesture goodwill gracious guarantee handshake harmony heal
help helpful honest honored hope hopefully impress intact interest keep_alive keen leadership legitimate lift look_forward
love master meaningful milestone momentum mutual normalize normalization olive_branch open opening openness opportunity
optimist overcome patch patience peace peaceful pledge pleasant possible potential pragmatic preserve pride productive
promise proponent prospect protect rapport reaffirm real realistic reassure rebuild reconcile reconciliation recover
reduce_tension release relief remarkable renew resolve resolve_the respect respectful responsible restore resume revive reunite
revitalize safe safer secure security serious sign sincere sincerity smart smile smooth smoothly solve solution sound special
stability stable stabilize strengthen substantial substantive support supporter supportive sustain sweeping talented thank
thankful thaw together transform transparent trust understanding unify unite uphold useful valuable vow warming
willing willingness workable cheer credible detente rapprochement progress_toward move_forward moving_forward
looking_forward give_peace_a_chance make_a_deal doable affordable protection popularity savings reform reopen safeguard
majority_support stand_by stick_with committed_to flexible flexibility invite invitation
`
const strongUnfavourable = `
abandon abject abrogate absurd abysmal amateurish appease appeasement awful awry backfire bad badly baffle bamboozle
blackmail blunder bogus bomb botch breach broken brutal bungle burden calamity catastrophe catastrophic chaos chaotic cheat
collapse collapsed concede condemn condemnation con crippling crisis crumble cynical damage damaging dangerous dangerously danger
dead deadlock debacle deceit deceive deceptive defeat defeated delusion delusional deplore derail destroy destructive detrimental
devastate devastating dire disappoint disappointing disappointment disapprove disaster disastrous disgrace dishonest
dismal disappointed dubious dupe duped embarrass embarrassing embarrassment empty erode evil fail failed failing failure fake
fall_apart fell_apart falling_apart falter farce fatal fiasco flaw flawed flop flounder folly fool foolish fraud fruitless futile
gullible half-baked harm harmful hollow hopeless horrible horrendous humiliate humiliating humiliation hurt hypocrisy
ignorant ill-advised ill-conceived ill-prepared illegal illegitimate immoral impasse impede implode impossible impotent
impulsive inadequate incoherent incompetent ineffective inept insane insincere insult irresponsible jeopardize jeopardy joke kill
lambast lie ludicrous meaningless mess misguided mislead misleading mistake mock mockery naive naivety nightmare nonsense
nowhere outrage outrageous overblown photo-op photo_op photo_opportunity pointless poison poor poorly premature
propaganda propaganda_victory quagmire reckless recklessly regret renege ridiculous rip-off ruin sabotage scam scandal scathing
scrap scuttle setback severe shallow sham shambles shatter shameful showmanship sour spurn squander stall stalled stalemate
standstill stupid stumble sucker suffer symbolic terrible torpedo toothless toxic tragic trap trick trouble troubled ugly unacceptable
unconstitutional undermine unfair unfortunate unjust unpopular unrealistic unravel unsuccessful unsustainable unwise
unworkable upend useless vague violate violation wasted waste weak weaken wishful woeful worse worsen worst worthless
wreck wrong reality_show empty_promise empty_promises empty-handed empty_handed no_deal no_agreement no_progress
little_progress without_agreement without_an_agreement without_a_deal no_closer bad_deal worst_deal bad_idea
waste_of_time walk_away walked_away walked_out break_down broke_down broken_down breakdown call_off called_off calls_off calling_off
cut_short bad_faith far_from dead_end nothing_to_show no_evidence no_sign gave_up_nothing give_away giveaway
in_limbo in_doubt at_risk death_throes too_far not_enough go_nowhere hit_a_wall hit_a_snag snag
step_backward wrong_direction pull_out played_him being_played got_played lost_faith higher_costs job-killing
`
const mildUnfavourable = `
absence abrupt abruptly accuse adversary adverse afraid aggressive aggression alarm alarmed ambiguous ambiguity anger angry anxiety anxious
assail attack avoid backlash backpedal backtrack balk ban barrier bellicose belligerent betray bicker bitter blame block blow blunt bluster
bluff boycott bully bureaucratic cancel cancellation cast_doubt caution cautious caveat challenge challenging clash coerce coercion
collide combative complain complaint complicate complicated concern concerned concession condition confuse confusing confusion conflict
confront confrontation contempt contentious contradict contradictory controversial costly critic critical criticism criticize cruel
curtail damp deadline decline decry deep_skepticism defer defiance defiant defy delay delayed delegitimize demand denounce deny deride despot
detain deteriorate dictator difficult difficulty diminish disagree disagreement discord disdain dismantle dismay dismiss dispute
disrupt disruption dissatisfied distract distrust divide doubt doubtful downplay drag drastic drawback elusive end_the enemy escalate
evade evasive exaggerate excuse expensive exploit extract fall_short fear fearful fierce fight flatter flattery fragile frustrate frustrating
frustration fuel fumble fury gamble glitch grim grueling halt halting hamper hard-line hardliner harsh hasty hesitant hinder hit_back
hobble hostile hostility hurdle hype ignore impatient improbable inability inconsistent insist insufficient intransigence
irritate isolate lack lament lash lax legitimacy legitimize limit limited loophole lose loser loss mar mercurial mistrust
misunderstanding mixed murky negative object objection obstacle obstruct oppose opponent opposition overhaul overstate overturn panic
pariah penalty pessimism pessimistic pitfall plague postpone postponed precondition pressure problem problematic protest provoke provocation
provocative pushback quash question questionable quit rebuff rebuke reject rejection relapse reluctance reluctant repeal resent resist
resistance restrict retaliate retreat reverse revoke rhetoric rift risk risky row sanction scale_back scare scorn secretive
shelve shock shortcoming shutdown skeptic skeptical skepticism sceptical scepticism slam slap slow slowly slump snub stop strain struggle
subvert surrender suspect suspend suspicion suspicious tense tension terrify thorny threat threaten threatening thwart tough
turbulent turmoil tyrant unable unclear uncertain uncertainty uncooperative undercut uneasy unhappy unlikely unpredictable
unprepared unresolved unwilling upset vacuous veto volatile vulnerable warn warning wary withdraw withdrawal worried worry worrisome
yet_to doesn't_work does_not_work not_work never_work scant few_details few_concrete short_on push_back raise_doubts raises_doubts
hard_to low_expectations lower_expectations at_odds war_of_words no_clear no_intention has_not have_not lawsuit
`
/** Valence toward an undertaking, from −2 (says it goes badly) to 2 (says it goes well), by word or phrase. */
export const undertakingValence: ReadonlyMap<string, number> = new Map([
  ...withValence(-1, mildUnfavourable),
  ...withValence(1, mildFavourable),
  ...withValence(-2, strongUnfavourable),
  ...withValence(2, strongFavourable),
])
