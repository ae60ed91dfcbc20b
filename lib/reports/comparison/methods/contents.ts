import type { ComparisonMethod } from '@/lib/reports/comparison/methods/comparison-method'

const facts: ComparisonMethod = {
  id: 'facts',
  heading: 'Facts side by side',
  steps: [
    'Sentences are searched for dates and places of events, counts, costs, ages, how long somebody was held, how long what is in the news lasts, when something last was, and named agreements, which the sentence binds to one event, person or thing; “she” and “the student” are whoever the sentences before name alone. A fact that at least two articles give is a row.',
    'Dates are normalised: “last June”, “Tuesday” and “eight months ago” are read from the day of publication. Two values are the same where both can be true: “June 2018” and “12 June 2018”, two days in a row on either side of the date line, a count that may have grown since, or of which only one article tells the day, “about 28,000” and “28,500”. A plan may change, but not on its eve. A meeting or a journey is the same only where the articles are of the same two weeks. They differ only where both cannot be true; then it is the value that fewer articles give, or both.',
  ],
  formulas: [],
  validity:
    'In 59 of 114 real articles, set aside while rules were made, all 52 values shown were right (n\u00a0=\u00a052); later rules add 14, all right, but were made when those articles were known. “Differs” is said of 15 cells, on 5 facts, on any dashboard of all 114, of one year, month or outlet, or of two that tell of one fact, and all are real differences (n\u00a0=\u00a015, all there are): real articles on one topic seldom contradict each other so. Reading all of them for it found 9 facts on which they do: 3 of these were found by rules made before, 5 are now. With a value changed in the text, 95 of 101 cells differ. With five more articles, extracts of 75 others and extracts on another agreement there are 59 such cells on 9 facts, 23 of them on one, where one article’s year stands against that of 21 others. At first reading 48 were real (81\u00a0%, n\u00a0=\u00a059); 8 of the other 11 rest on one misread number of troops. Two rules made since leave these 11 out: that all 48 left are real says nothing of other articles, and earlier rules had been tried on some of these. Of 24 values given for the extracts on the same topic 23 were right; of 4 disagreements found by reading them, 2 are shown.',
  limits: [
    'Most of what an article says is not read as a fact: an empty cell means “not found in this article”, and no more.',
    'Which of two values is right, it does not say.',
    'A value may be a source’s and not the outlet’s; who says it stands beside it.',
  ],
  sources: [],
}

const coverage: ComparisonMethod = {
  id: 'coverage',
  heading: 'Coverage',
  steps: [
    'An aspect of the topic’s codebook is found where a sentence has one of its cues. Counted are the sentences; where the first cue stands is told as the share of the text before it.',
  ],
  formulas: ['first mention = characters before the first cue ÷ characters of the text'],
  validity:
    'In 160 sentences of articles that no cue was made on, 64 of the 71 aspects found are there (precision .90), and 64 of the 79 that are there are found (recall .81), on the Trump–Kim codebook; a country counts as mentioned where it is named. With another codebook it is not known.',
  limits: [
    'Two of ten mentions are missed, and one of ten is no mention: one sentence is little evidence, and “not found” is not absence.',
    'Only aspects that somebody put into the codebook can be found.',
  ],
  sources: [],
}

const statements: ComparisonMethod = {
  id: 'statements',
  heading: 'Statements',
  steps: [
    'Words are reduced to their stems, names to who is meant; each term weighs the more, the fewer sentences have it. Two sentences state the same where they have six terms in common, three of them no names, and a cosine of at least .4.',
    'A statement is one article’s own where it is about the target, has two names or numbers, and no two sentences in a row of any other article hold more than a quarter of its weight. At most three are told of an article.',
  ],
  formulas: [
    'weight of a term = ln(1 + sentences ÷ sentences with the term)',
    'cosine = Σ products of the weights in common ÷ product of both lengths',
  ],
  validity:
    'Of 60 pairs drawn by lot from real articles, 53 state the same fact, whatever else either adds (n\u00a0=\u00a060; the thresholds were set on other pairs). How many are missed is not known, nor how often a statement that is called one article’s own stands elsewhere in other words.',
  limits: [
    'The same in quite other words is not found: “not found in the others” holds for words, not for what is meant.',
    'Two sentences can share a fact and contradict each other in the rest.',
  ],
  sources: ['porter-1980', 'sparck-jones-1972'],
}

const sideBySide: ComparisonMethod = {
  id: 'side-by-side',
  heading: 'Side by side',
  steps: [
    'Passages of two or three articles are linked by the surest tie there is: the same text, the same quotation, the same statement, or the first sentence of each that speaks of an aspect. What one tie joins is not joined again.',
  ],
  formulas: [],
  validity: 'Each tie is as valid as the part it comes from.',
  limits: ['A passage without a link may have its like in other words.'],
  sources: [],
}

/** What is compared by what is said. */
export const contentMethods = { facts, coverage, statements, sideBySide }
