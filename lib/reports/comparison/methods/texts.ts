import type { ComparisonMethod } from '@/lib/reports/comparison/methods/comparison-method'

const words: ComparisonMethod = {
  id: 'words',
  heading: 'Words that set outlets apart',
  steps: [
    'Words and phrases of two words that stand at least four times in all articles are counted, one that an article repeats at most three times. An outlet’s rate is set against all others’ by the log-odds ratio, with a prior of a tenth of all words, spread as in all articles together.',
    'A word is told where its z is larger than the largest of so many would be by chance. It recurs where more of the outlet’s articles have it than a draw of as many articles would, at 5\u00a0% for all words together (Bonferroni).',
  ],
  formulas: [
    'log-odds = ln((y a + α) ÷ (n a + α₀ − y a − α)) − ln((y b + α) ÷ (n b + α₀ − y b − α))',
    'z = log-odds ÷ √(1 ÷ (y a + α) + 1 ÷ (y b + α)), told where z > √(2 ln m) for m words',
  ],
  validity:
    'Of 204 outlets to which real articles were given by lot, 4 showed a word. Whether readers find the words telling was not asked.',
  limits: [
    'Words come in bursts: with one article, a word may be its story’s and not its outlet’s.',
    'A word that is used more often is not thereby a loaded one.',
  ],
  sources: ['monroe-2008'],
}

const sharedText: ComparisonMethod = {
  id: 'shared-text',
  heading: 'Shared text',
  steps: [
    'Runs of words are fingerprinted and looked up in all other articles, then extended as far as the texts agree but for small edits. Told are passages with at least 16 words the same, 12 of them outside quotation marks, each once with all articles that carry it.',
  ],
  formulas: ['fingerprints: the smallest of every 4 hashes of 5 words in a row'],
  validity:
    'A run of 8 words without an edit is always found, by construction; the other thresholds were tuned on half of 114 real articles and read on the other half.',
  limits: [
    'Who took it from whom, or whether both took it from an agency, the words do not say.',
    'What is rewritten throughout is not found.',
  ],
  sources: ['schleimer-2003'],
}

const sharedQuotations: ComparisonMethod = {
  id: 'shared-quotations',
  heading: 'Shared quotations',
  steps: [
    'Quoted words that at least two articles have: six in a row of one speaker, nine where the articles name different speakers or none, and short phrases that are all one article quotes. The fullest is shown with what each article kept of it, by which verb it introduces it, and what stands around it.',
  ],
  formulas: [],
  validity: 'Its examples are tests; how many shared quotations are missed is not known.',
  limits: [
    'A quotation may be cut for room, and what is cut need not matter.',
    'Two translations of one statement are two quotations here.',
  ],
  sources: ['schleimer-2003'],
}

/** What is compared by its words. */
export const textMethods = { words, sharedText, sharedQuotations }
