const shapes: Readonly<Record<string, string>> = {
  tone: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z',
  'own-voice-tone': 'M-5,-5H5V5H-5Z',
  'sources-tone': 'M0,-7L7,0L0,7L-7,0Z',
}

const OTHER = 'M0,-6L6,5H-6Z'

/** Each measure has a shape of its own, so that charts can be read without colour: an SVG path around 0, 0. */
export const shapeOf = (measure: string): string => shapes[measure] ?? OTHER
