/** What values below 0, about 0 and above 0 say, in words. */
export interface Sides {
  readonly low: string
  readonly middle: string
  readonly high: string
}

/** What the values of a measure are, and how far they reach. */
export interface Scale {
  readonly kind: 'share' | 'tone' | 'difference'
  readonly range: readonly [low: number, high: number]
  /** Null where no value lies below 0. */
  readonly sides: Sides | null
}

/** The share of units in which something is found. */
export const share: Scale = { kind: 'share', range: [0, 1], sides: null }

/** Tone toward the target. */
export const towardTarget: Scale = {
  kind: 'tone',
  range: [-1, 1],
  sides: { low: 'unfavourable', middle: 'neutral', high: 'favourable' },
}

/** One tone minus another. */
export const differenceOfTones = (sides: Sides): Scale => ({ kind: 'difference', range: [-2, 2], sides })
