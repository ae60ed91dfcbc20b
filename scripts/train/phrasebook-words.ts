/**
 * Words that fill the phrasebook's patterns. Written for Parallax from general knowledge of news English;
 * no sentence of the coded material was copied. `/` separates alternatives.
 */
const list = (text: string): readonly string[] =>
  text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .split('/')

export const slots: Readonly<Record<string, readonly string[]>> = {
  critic:
    list(`critics/opponents/Smith/some experts/many lawmakers/analysts/skeptics/residents/former officials/
several senators/the Senator/business owners/a spokesman for Jones/the editorial board/Smith and Jones/conservatives/
liberals/activists/economists/the minister/opposition leaders/workers/families`),
  backer:
    list(`supporters/advocates/Smith/allies/aides/administration officials/proponents/backers/experts/the president/
Smith and Jones/the White House/the mayor/governors/doctors/many voters/the secretary/the foreign ministry/economists`),
  good: list(`a success/a great success/a good idea/a step forward/a major achievement/promising/historic/productive/
a breakthrough/effective/fair/necessary/popular/worth the cost/working/working well/the right thing to do/in good shape/
a victory for the country/helpful/sound policy/wise/essential/a good deal/encouraging/on track/constructive/
the best chance for peace/good for workers/a lifeline for millions/our best option/a wonderful thing/very positive/
a huge win/beneficial/sensible/warm and productive/fruitful`),
  bad: list(`a failure/a disaster/a bad idea/a mistake/a step backward/a waste of time/dangerous/naive/unworkable/harmful/
too costly/unfair/unnecessary/unpopular/doomed/in trouble/falling apart/flawed/a bad deal/a terrible deal/illegal/
unconstitutional/a giveaway/bad for workers/a job killer/a threat to freedom/reckless/ineffective/useless/pointless/
a photo op/a sham/going nowhere/at an impasse/in limbo/on life support/a farce/a burden/a betrayal/too weak/worthless/
not working/destined to fail/little more than a show/a gift to the enemy/misguided/a boondoggle/an embarrassment`),
  praise:
    list(`praised/hailed/defended/welcomed/applauded/backed/supports/endorsed/championed/touted/embraced/lauded/
celebrated/favors/strongly supports/promised to protect/vowed to defend/expressed confidence in/spoke warmly of/
expressed optimism about/stood by/threw his weight behind/credited`),
  blame:
    list(`criticized/slammed/blasted/denounced/opposed/rejected/attacked/mocked/dismissed/condemned/assailed/ridiculed/
sharply questioned/cast doubt on/protested against/came out against/expressed concern about/complained about/fought/
voiced skepticism about/sued to stop/refused to support/turned against/soured on/lost faith in/blamed`),
  kill: list(`repeal/scrap/kill/dismantle/abandon/withdraw from/pull out of/gut/defund/undermine/block/end/undo/torpedo/
walk away from/cancel/roll back/weaken/sabotage/overturn/rip up/get rid of/call off/derail/destroy`),
  killing:
    list(`repealing/scrapping/killing/dismantling/abandoning/withdrawing from/pulling out of/gutting/defunding/
undermining/blocking/ending/walking away from/canceling/rolling back/weakening`),
  worked:
    list(`saved lives/created jobs/reduced costs/boosted growth/made the world safer/eased tensions/worked/paid off/
succeeded/delivered results/made real progress/gained momentum/exceeded expectations/helped families/produced results/
opened the door to peace/built trust/lifted wages/protected millions/brought the two sides closer/held up well/
won over skeptics/strengthened the economy/curbed the threat/improved relations/borne fruit/kept people safe`),
  work: list(`save lives/create jobs/reduce costs/boost growth/make the world safer/ease tensions/work/pay off/succeed/
deliver results/make progress/gain momentum/help families/produce results/bring peace/build trust/lift wages/
protect millions/bring the two sides closer/strengthen the economy/improve relations/keep people safe/move forward/
lead to a breakthrough/benefit everyone/go well/be very successful`),
  failed:
    list(`cost jobs/raised costs/failed/stalled/collapsed/hurt workers/backfired/fallen short/produced nothing/run into trouble/
hit a wall/broken down/fallen apart/lost support/cost lives/angered voters/hurt the economy/made things worse/
emboldened the enemy/achieved little/alarmed allies/damaged relations/divided the country/driven up prices/
yielded few concrete results/ended without agreement/hit a snag/slowed to a crawl/left many worse off/been a letdown`),
  fail: list(`cost jobs/raise costs/fail/stall/collapse/hurt workers/backfire/fall short/fall apart/lose support/cost lives/
hurt the economy/make things worse/embolden the enemy/achieve little/damage relations/drive up prices/go nowhere/
do more harm than good/break down/end in failure/violate the constitution/add to the deficit/reward bad behavior`),
  fact: list(`will discuss/talked about/asked about/was briefed on/wrote about/is expected to speak about/is reviewing/
held a hearing on/will vote on/answered questions about/testified about/read a report on/commented on/mentioned`),
  when: list(`on Monday/last week/next month/in 2015/in a statement/later this year/at a news conference/during a trip/
after the meeting/on Tuesday night/over the weekend/earlier this month/in an interview/at a rally/`),
  bare: list(`takes effect in January/was signed in 2015/is scheduled for June/began last year/covers 20 states/runs to 300 pages/
was first proposed in 2009/will be debated next week/includes several provisions/was negotiated over two years/
will take place in the capital/is expected to last two days/was announced by the White House/
was on the agenda/came up during the call/remains under review/involves six countries`),
  aside:
    list(`who was attacked by rivals/whose company lost millions/who won a close race/who survived the war/
who has been accused of fraud/a popular figure in the state/who fears for his job/who was killed in the attack/
a strong leader/who faced a crisis at home/who is a good friend of Smith`),
}
