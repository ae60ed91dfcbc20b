export interface Citation {
  readonly authors: string
  readonly year: number
  readonly title: string
  readonly venue: string
  readonly url?: string
}

/** Every work that a measure, a formula or a lexicon rests on. */
export const bibliography = {
  'balahur-2010': {
    authors:
      'Balahur, A., Steinberger, R., Kabadjov, M., Zavarella, V., van der Goot, E., Halkia, M., Pouliquen, B. & Belyaeva, J.',
    year: 2010,
    title: 'Sentiment Analysis in the News',
    venue: 'Proceedings of LREC 2010, 2216–2220',
    url: 'https://aclanthology.org/L10-1623/',
  },
  'bednarek-caple-2017': {
    authors: 'Bednarek, M. & Caple, H.',
    year: 2017,
    title: 'The Discourse of News Values: How News Organizations Create Newsworthiness',
    venue: 'Oxford University Press',
  },
  'bell-1991': {
    authors: 'Bell, A.',
    year: 1991,
    title: 'The Language of News Media',
    venue: 'Blackwell',
  },
  'besag-clifford-1991': {
    authors: 'Besag, J. & Clifford, P.',
    year: 1991,
    title: 'Sequential Monte Carlo p-values',
    venue: 'Biometrika 78(2), 301–304',
    url: 'https://doi.org/10.1093/biomet/78.2.301',
  },
  'bestvater-monroe-2023': {
    authors: 'Bestvater, S. E. & Monroe, B. L.',
    year: 2023,
    title: 'Sentiment is Not Stance: Target-Aware Opinion Classification for Political Text Analysis',
    venue: 'Political Analysis 31(2), 235–256',
    url: 'https://doi.org/10.1017/pan.2022.10',
  },
  'billig-2008': {
    authors: 'Billig, M.',
    year: 2008,
    title: 'The language of critical discourse analysis: the case of nominalization',
    venue: 'Discourse & Society 19(6), 783–800',
  },
  'brysbaert-2019': {
    authors: 'Brysbaert, M.',
    year: 2019,
    title: 'How many words do we read per minute? A review and meta-analysis of reading rate',
    venue: 'Journal of Memory and Language 109, 104047',
    url: 'https://doi.org/10.1016/j.jml.2019.104047',
  },
  'caldas-coulthard-1994': {
    authors: 'Caldas-Coulthard, C. R.',
    year: 1994,
    title: 'On reporting reporting: the representation of speech in factual and factional narratives',
    venue: 'In M. Coulthard (ed.), Advances in Written Text Analysis, Routledge, 295–308',
  },
  'chung-romano-2013': {
    authors: 'Chung, E. & Romano, J. P.',
    year: 2013,
    title: 'Exact and asymptotically robust permutation tests',
    venue: 'The Annals of Statistics 41(2), 484–507',
    url: 'https://doi.org/10.1214/13-AOS1090',
  },
  'cliff-1993': {
    authors: 'Cliff, N.',
    year: 1993,
    title: 'Dominance statistics: Ordinal analyses to answer ordinal questions',
    venue: 'Psychological Bulletin 114(3), 494–509',
    url: 'https://doi.org/10.1037/0033-2909.114.3.494',
  },
  'covington-mcfall-2010': {
    authors: 'Covington, M. A. & McFall, J. D.',
    year: 2010,
    title: 'Cutting the Gordian Knot: The Moving-Average Type–Token Ratio (MATTR)',
    venue: 'Journal of Quantitative Linguistics 17(2), 94–100',
    url: 'https://doi.org/10.1080/09296171003643098',
  },
  'ecker-2014': {
    authors: 'Ecker, U. K. H., Lewandowsky, S., Chang, E. P. & Pillai, R.',
    year: 2014,
    title: 'The Effects of Subtle Misinformation in News Headlines',
    venue: 'Journal of Experimental Psychology: Applied 20(4), 323–335',
    url: 'https://doi.org/10.1037/xap0000028',
  },
  'efron-tibshirani-1993': {
    authors: 'Efron, B. & Tibshirani, R. J.',
    year: 1993,
    title: 'An Introduction to the Bootstrap',
    venue: 'Chapman & Hall, chapter 13',
  },
  'entman-1993': {
    authors: 'Entman, R. M.',
    year: 1993,
    title: 'Framing: Toward Clarification of a Fractured Paradigm',
    venue: 'Journal of Communication 43(4), 51–58',
    url: 'https://doi.org/10.1111/j.1460-2466.1993.tb01304.x',
  },
  'flesch-1948': {
    authors: 'Flesch, R.',
    year: 1948,
    title: 'A New Readability Yardstick',
    venue: 'Journal of Applied Psychology 32(3), 221–233',
    url: 'https://doi.org/10.1037/h0057532',
  },
  'fowler-1991': {
    authors: 'Fowler, R.',
    year: 1991,
    title: 'Language in the News: Discourse and Ideology in the Press',
    venue: 'Routledge',
  },
  'guo-2017': {
    authors: 'Guo, C., Pleiss, G., Sun, Y. & Weinberger, K. Q.',
    year: 2017,
    title: 'On Calibration of Modern Neural Networks',
    venue: 'Proceedings of ICML 2017, 1321–1330',
    url: 'https://proceedings.mlr.press/v70/guo17a.html',
  },
  'hamborg-donnay-2021': {
    authors: 'Hamborg, F. & Donnay, K.',
    year: 2021,
    title:
      'NewsMTSC: A Dataset for (Multi-)Target-dependent Sentiment Classification in Political News Articles',
    venue: 'Proceedings of EACL 2021, 1663–1675',
    url: 'https://aclanthology.org/2021.eacl-main.142/',
  },
  'henley-1995': {
    authors: 'Henley, N. M., Miller, M. & Beazley, J. A.',
    year: 1995,
    title: 'Syntax, Semantics, and Sexual Violence: Agency and the Passive Voice',
    venue: 'Journal of Language and Social Psychology 14(1–2), 60–84',
  },
  'holm-1979': {
    authors: 'Holm, S.',
    year: 1979,
    title: 'A Simple Sequentially Rejective Multiple Test Procedure',
    venue: 'Scandinavian Journal of Statistics 6(2), 65–70',
    url: 'https://www.jstor.org/stable/4615733',
  },
  'hutto-gilbert-2014': {
    authors: 'Hutto, C. J. & Gilbert, E.',
    year: 2014,
    title: 'VADER: A Parsimonious Rule-based Model for Sentiment Analysis of Social Media Text',
    venue: 'Proceedings of ICWSM 2014, 216–225',
    url: 'https://doi.org/10.1609/icwsm.v8i1.14550',
  },
  'hyland-1998': {
    authors: 'Hyland, K.',
    year: 1998,
    title: 'Boosting, hedging and the negotiation of academic knowledge',
    venue: 'Text 18(3), 349–382',
    url: 'https://doi.org/10.1515/text.1.1998.18.3.349',
  },
  'hyland-2005': {
    authors: 'Hyland, K.',
    year: 2005,
    title: 'Metadiscourse: Exploring Interaction in Writing',
    venue: 'Continuum',
  },
  'kincaid-1975': {
    authors: 'Kincaid, J. P., Fishburne, R. P., Rogers, R. L. & Chissom, B. S.',
    year: 1975,
    title:
      'Derivation of New Readability Formulas (Automated Readability Index, Fog Count and Flesch Reading Ease Formula) for Navy Enlisted Personnel',
    venue: 'Research Branch Report 8-75, Naval Technical Training Command',
  },
  'levin-1993': {
    authors: 'Levin, B.',
    year: 1993,
    title: 'English Verb Classes and Alternations: A Preliminary Investigation',
    venue: 'University of Chicago Press',
  },
  'monroe-2008': {
    authors: 'Monroe, B. L., Colaresi, M. P. & Quinn, K. M.',
    year: 2008,
    title:
      'Fightin’ Words: Lexical Feature Selection and Evaluation for Identifying the Content of Political Conflict',
    venue: 'Political Analysis 16(4), 372–403',
    url: 'https://doi.org/10.1093/pan/mpn018',
  },
  'nielsen-2011': {
    authors: 'Nielsen, F. Å.',
    year: 2011,
    title: 'A new ANEW: Evaluation of a word list for sentiment analysis in microblogs',
    venue: 'Proceedings of the ESWC2011 Workshop on Making Sense of Microposts, 93–98',
    url: 'https://arxiv.org/abs/1103.2903',
  },
  'pareti-2015': {
    authors: 'Pareti, S.',
    year: 2015,
    title: 'Attribution: A Computational Approach',
    venue: 'PhD thesis, University of Edinburgh',
  },
  'pennington-2014': {
    authors: 'Pennington, J., Socher, R. & Manning, C. D.',
    year: 2014,
    title: 'GloVe: Global Vectors for Word Representation',
    venue: 'Proceedings of EMNLP 2014, 1532–1543',
    url: 'https://aclanthology.org/D14-1162/',
  },
  'pielou-1966': {
    authors: 'Pielou, E. C.',
    year: 1966,
    title: 'The measurement of diversity in different types of biological collections',
    venue: 'Journal of Theoretical Biology 13, 131–144',
    url: 'https://doi.org/10.1016/0022-5193(66)90013-0',
  },
  'platt-1999': {
    authors: 'Platt, J. C.',
    year: 1999,
    title:
      'Probabilistic Outputs for Support Vector Machines and Comparisons to Regularized Likelihood Methods',
    venue: 'Advances in Large Margin Classifiers, MIT Press, 61–74',
  },
  'porter-1980': {
    authors: 'Porter, M. F.',
    year: 1980,
    title: 'An algorithm for suffix stripping',
    venue: 'Program 14(3), 130–137',
    url: 'https://doi.org/10.1108/eb046814',
  },
  'predelli-2003': {
    authors: 'Predelli, S.',
    year: 2003,
    title: 'Scare Quotes and Their Relation to Other Semantic Issues',
    venue: 'Linguistics and Philosophy 26(1), 1–28',
    url: 'https://doi.org/10.1023/A:1022278209949',
  },
  'quirk-1985': {
    authors: 'Quirk, R., Greenbaum, S., Leech, G. & Svartvik, J.',
    year: 1985,
    title: 'A Comprehensive Grammar of the English Language',
    venue: 'Longman',
  },
  'recasens-2013': {
    authors: 'Recasens, M., Danescu-Niculescu-Mizil, C. & Jurafsky, D.',
    year: 2013,
    title: 'Linguistic Models for Analyzing and Detecting Biased Language',
    venue: 'Proceedings of ACL 2013, 1650–1659',
    url: 'https://aclanthology.org/P13-1162/',
  },
  'romano-2006': {
    authors: 'Romano, J., Kromrey, J. D., Coraggio, J. & Skowronek, J.',
    year: 2006,
    title:
      'Appropriate statistics for ordinal level data: Should we really be using t-test and Cohen’s d for evaluating group differences on the NSSE and other surveys?',
    venue: 'Annual meeting of the Florida Association of Institutional Research',
  },
  'schleimer-2003': {
    authors: 'Schleimer, S., Wilkerson, D. S. & Aiken, A.',
    year: 2003,
    title: 'Winnowing: Local Algorithms for Document Fingerprinting',
    venue: 'Proceedings of SIGMOD 2003, 76–85',
    url: 'https://doi.org/10.1145/872757.872770',
  },
  'semetko-valkenburg-2000': {
    authors: 'Semetko, H. A. & Valkenburg, P. M.',
    year: 2000,
    title: 'Framing European Politics: A Content Analysis of Press and Television News',
    venue: 'Journal of Communication 50(2), 93–109',
    url: 'https://doi.org/10.1111/j.1460-2466.2000.tb02843.x',
  },
  'shannon-1948': {
    authors: 'Shannon, C. E.',
    year: 1948,
    title: 'A Mathematical Theory of Communication',
    venue: 'Bell System Technical Journal 27(3), 379–423',
    url: 'https://doi.org/10.1002/j.1538-7305.1948.tb01338.x',
  },
  'sparck-jones-1972': {
    authors: 'Spärck Jones, K.',
    year: 1972,
    title: 'A statistical interpretation of term specificity and its application in retrieval',
    venue: 'Journal of Documentation 28(1), 11–21',
    url: 'https://doi.org/10.1108/eb026526',
  },
  'spinde-2021': {
    authors: 'Spinde, T., Plank, M., Krieger, J.-D., Ruas, T., Gipp, B. & Aizawa, A.',
    year: 2021,
    title: 'Neural Media Bias Detection Using Distant Supervision With BABE – Bias Annotations By Experts',
    venue: 'Findings of EMNLP 2021, 1166–1177',
    url: 'https://aclanthology.org/2021.findings-emnlp.101/',
  },
  'sundararajan-2017': {
    authors: 'Sundararajan, M., Taly, A. & Yan, Q.',
    year: 2017,
    title: 'Axiomatic Attribution for Deep Networks',
    venue: 'Proceedings of ICML 2017, 3319–3328',
    url: 'https://proceedings.mlr.press/v70/sundararajan17a.html',
  },
  'thompson-ye-1991': {
    authors: 'Thompson, G. & Ye, Y.',
    year: 1991,
    title: 'Evaluation in the Reporting Verbs Used in Academic Papers',
    venue: 'Applied Linguistics 12(4), 365–382',
    url: 'https://doi.org/10.1093/applin/12.4.365',
  },
  'van-leeuwen-1996': {
    authors: 'van Leeuwen, T.',
    year: 1996,
    title: 'The representation of social actors',
    venue:
      'C. R. Caldas-Coulthard & M. Coulthard (eds), Texts and Practices: Readings in Critical Discourse Analysis, Routledge, 32–70',
  },
  'wilson-1927': {
    authors: 'Wilson, E. B.',
    year: 1927,
    title: 'Probable Inference, the Law of Succession, and Statistical Inference',
    venue: 'Journal of the American Statistical Association 22(158), 209–212',
    url: 'https://doi.org/10.1080/01621459.1927.10502953',
  },
} as const satisfies Readonly<Record<string, Citation>>

export type CitationKey = keyof typeof bibliography
