import type { ToneStep } from '@/lib/reports/tone-step'

/** The colours of a drawing that leaves the pages: those of the light theme. */
export const palette = {
  paper: '#ffffff',
  ink: '#1a1917',
  'ink-soft': '#56524c',
  rule: '#ddd8ce',
  'rule-strong': '#8b857b',
} as const

const tones: Readonly<Record<ToneStep, string>> = {
  [-3]: '#a23b00',
  [-2]: '#c8640f',
  [-1]: '#c98a4b',
  0: '#827e77',
  1: '#4f9c94',
  2: '#1c7f76',
  3: '#00594f',
}

/** The colour of a step of the tone scale. */
export const toneColour = (step: ToneStep): string => tones[step]

const shares: readonly string[] = ['#fbfaf7', '#efecf6', '#ddd7ee', '#cabfe4', '#b5a6d8', '#9f8dcb']

/** The shade of a step of the scale of shares, and of a camp. */
export const shareColour = (step: number): string => shares[step] ?? palette.paper
