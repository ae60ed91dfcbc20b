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
  'bestvater-monroe-2023': {
    authors: 'Bestvater, S. E. & Monroe, B. L.',
    year: 2023,
    title: 'Sentiment is Not Stance: Target-Aware Opinion Classification for Political Text Analysis',
    venue: 'Political Analysis 31(2), 235–256',
    url: 'https://doi.org/10.1017/pan.2022.10',
  },
  'efron-tibshirani-1993': {
    authors: 'Efron, B. & Tibshirani, R. J.',
    year: 1993,
    title: 'An Introduction to the Bootstrap',
    venue: 'Chapman & Hall, chapter 13',
  },
  'levin-1993': {
    authors: 'Levin, B.',
    year: 1993,
    title: 'English Verb Classes and Alternations: A Preliminary Investigation',
    venue: 'University of Chicago Press',
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
  'polanyi-zaenen-2006': {
    authors: 'Polanyi, L. & Zaenen, A.',
    year: 2006,
    title: 'Contextual Valence Shifters',
    venue: 'Computing Attitude and Affect in Text: Theory and Applications, Springer, 1–10',
    url: 'https://doi.org/10.1007/1-4020-4102-0_1',
  },
  'taboada-2011': {
    authors: 'Taboada, M., Brooke, J., Tofiloski, M., Voll, K. & Stede, M.',
    year: 2011,
    title: 'Lexicon-Based Methods for Sentiment Analysis',
    venue: 'Computational Linguistics 37(2), 267–307',
    url: 'https://doi.org/10.1162/COLI_a_00049',
  },
} as const satisfies Readonly<Record<string, Citation>>

export type CitationKey = keyof typeof bibliography
