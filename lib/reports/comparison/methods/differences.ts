import type { ComparisonMethod } from '@/lib/reports/comparison/methods/comparison-method'

const findings: ComparisonMethod = {
  id: 'findings',
  heading: 'The sentences at the top',
  steps: [
    'Each is written by a rule from the numbers below it, and the number in it leads there. Nothing in them is worked out anew.',
    'An article is favourable or unfavourable where the interval of its tone leaves out 0, and mixed where both sides are strong. Two differ where the comparison of pairs says so. Own voice and sources differ, and a frame leads, where the 95\u00a0% intervals do not overlap: a stricter rule than a test of the difference would be.',
    'What only says that something cannot be told is left out where there are three sentences without it; that two articles, or outlets, cannot be told apart in tone is always said.',
  ],
  formulas: [],
  validity: 'They are as valid as the parts that they are taken from.',
  limits: [
    'An aspect counts as found in one article alone only where two of its sentences speak of it.',
    'Articles are not corrected for their number here: among hundreds whose own voice and sources do not differ, chance will part the intervals of a few.',
  ],
  sources: [],
}

const pairs: ComparisonMethod = {
  id: 'pairs',
  heading: 'Article against article',
  steps: [
    'The scored sentences of an article are a sample of those that its outlet might have written. Up to 30 articles are compared, every two of them.',
    'The sentences of both are put together and parted at random, each time into as many as before; p is the share of partings whose means lie as far apart as the real ones, or farther, by Welch’s t. All partings are tried where there are at most 10,000, otherwise up to 9,999 are drawn.',
    'p is corrected by Holm for all pairs of the dashboard. A pair differs where the corrected p is below 5\u00a0% and the bootstrap interval of the difference leaves out 0; all other pairs are too close to call. An article with fewer sentences than its measure needs is not compared.',
    'How large a difference is, Cliff’s delta says: how much more often a sentence of the one is the more favourable than the other way round. Below .147 it is negligible, below .33 small, below .474 medium, else large.',
  ],
  formulas: [
    't = (mean a − mean b) ÷ √(variance a ÷ n a + variance b ÷ n b)',
    'Holm: the i-th smallest of m values of p, times (m − i + 1), and never smaller than the one before it',
    'δ = (pairs with a above b − pairs with a below b) ÷ (n a × n b)',
  ],
  validity:
    'Where nothing differs, 3 to 7\u00a0% of single pairs are called different, by simulation, with equal and unequal numbers of sentences.',
  limits: [
    'Too close to call does not mean alike: with few sentences only large differences can be told.',
    'Sentences of one article hang together; a test that takes them one by one calls a difference somewhat too easily.',
    'What a measure itself gets wrong, no test of differences sets right.',
  ],
  sources: [
    'chung-romano-2013',
    'besag-clifford-1991',
    'holm-1979',
    'efron-tibshirani-1993',
    'cliff-1993',
    'romano-2006',
  ],
}

const outlets: ComparisonMethod = {
  id: 'outlets',
  heading: 'Outlet against outlet',
  steps: [
    'Of more than 30 articles, outlets are compared. An outlet’s value is the mean of its articles’ values: each article counts once, however long it is, because its sentences are alike.',
    'The same test, correction and effect size as for articles, with articles in place of sentences; its interval comes from drawing articles anew. An outlet needs four measured articles: the smallest p that three against three can have is 2 in 20. At most 30 outlets, those with most articles, are compared.',
  ],
  formulas: ['value = mean of the articles’ values; n = articles, not sentences'],
  validity:
    'Of outlets to which real articles were dealt by lot, 4 against 40 articles, 3 to 7\u00a0% are called different; so are 3 to 7\u00a0% of invented ones of other sizes.',
  limits: [
    'The articles on a dashboard are those that somebody chose. What is told of an outlet holds for these, and for others only as far as they were chosen like them.',
  ],
  sources: ['chung-romano-2013', 'holm-1979', 'efron-tibshirani-1993'],
}

const timeline: ComparisonMethod = {
  id: 'timeline',
  heading: 'Over time',
  steps: [
    'Articles with a date are put into weeks from Monday to Sunday, or into months where they lie more than half a year apart; in each, an outlet’s value is the mean of its articles’ values.',
    'The interval comes from drawing articles, and then sentences in each of them; of one article, from its sentences alone. The topic’s known events inside the time are marked.',
  ],
  formulas: ['value = mean of the articles’ values in the period; n = articles'],
  validity: 'Not compared with anything: whether two periods differ is not tested.',
  limits: [
    'A date is the one given with the article, which may be that of a later version. Articles without one are left out and counted.',
    'That something comes after an event does not show that it comes from it.',
  ],
  sources: ['efron-tibshirani-1993'],
}

const robustness: ComparisonMethod = {
  id: 'robustness',
  heading: 'How far this depends on our choices',
  steps: [
    'Tone is measured in 18 other ways that might as well have been chosen: other sentences (only the own voice, without quotations, only those that name the target …), other means (the median, without the strongest sentence …) and other scores (the word lists AFINN and VADER, without the headline …). Of more than 300 articles VADER, which reads each sentence anew, is left out.',
    'The order holds in a variant that reverses none of the pairs that differ; where it can measure less than half of these, that is not known. Beside it stand two correlations of the ranks of all articles, Spearman’s and Kendall’s.',
  ],
  formulas: ['holds in h of k variants, k being those in which it is known'],
  validity: 'Each variant is listed with what it makes of every article, so that it can be judged by itself.',
  limits: [
    'Variants are not independent, and some are worse measures than ours: their number is no probability.',
    'Where no pair differs there is no order that could hold.',
  ],
  sources: ['nielsen-2011', 'hutto-gilbert-2014'],
}

/** What is compared by numbers. */
export const differenceMethods = { findings, pairs, outlets, timeline, robustness }
