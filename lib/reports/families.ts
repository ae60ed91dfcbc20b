import type { Family } from '@/lib/analysis/measures/measure'

/** A family of measures as pages show it: a section with its heading and how to read it. */
export interface FamilyEntry {
  readonly id: Family
  readonly heading: string
  /** One line above the numbers. */
  readonly help: string
  /** Whether it belongs on a printed handout. */
  readonly onPaper: boolean
}

/** In the order of their sections. */
export const families: readonly FamilyEntry[] = [
  {
    id: 'tone',
    heading: 'Tone',
    help: 'Each article’s tone as a whole, in the outlet’s own voice, and in the words of those it quotes.',
    onPaper: true,
  },
  {
    id: 'headline',
    heading: 'Headline',
    help: 'How the headline differs from what the outlet says, in its own voice, below it.',
    onPaper: false,
  },
  {
    id: 'frames',
    heading: 'Frames',
    help: 'In what light an article shows its story: the share of its sentences, in all voices, that carry cues of each frame.',
    onPaper: true,
  },
  {
    id: 'wording',
    heading: 'Wording',
    help: 'In which words an outlet tells its story, whatever the sentence is about.',
    onPaper: false,
  },
  {
    id: 'voices',
    heading: 'Voices',
    help: 'Through whose mouth an article tells its story: whom it quotes and paraphrases, how much, and by which verbs.',
    onPaper: true,
  },
]

/** A family's heading where it is told what tone is toward. */
export const headingOf = ({ id, heading }: FamilyEntry, target: string): string =>
  id === 'tone' ? `${heading} toward ${target}` : heading
