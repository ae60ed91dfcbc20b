import type { Family } from '@/lib/analysis/measures/measure'

/** A family of measures as pages show it: a section with its heading and how to read it. */
export interface FamilyEntry {
  readonly id: Family
  readonly heading: string
  /** One line above the numbers. */
  readonly help: string
}

/** In the order of their sections. */
export const families: readonly FamilyEntry[] = [
  {
    id: 'tone',
    heading: 'Tone',
    help: 'Each article’s tone as a whole, in the outlet’s own voice, and in the words of those it quotes.',
  },
  {
    id: 'headline',
    heading: 'Headline',
    help: 'How the headline differs from what the outlet says, in its own voice, below it.',
  },
  {
    id: 'frames',
    heading: 'Frames',
    help: 'In what light an article shows its story: the share of its sentences, in all voices, that carry cues of each frame.',
  },
  {
    id: 'wording',
    heading: 'Wording',
    help: 'In which words an outlet tells its story, whatever the sentence is about.',
  },
  {
    id: 'voices',
    heading: 'Voices',
    help: 'Through whose mouth an article tells its story: whom it quotes and paraphrases, how much, and by which verbs.',
  },
]

/** A family's heading where it is told what tone is toward. */
export const headingOf = ({ id, heading }: FamilyEntry, target: string): string =>
  id === 'tone' ? `${heading} toward ${target}` : heading
