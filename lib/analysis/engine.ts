/** Raised whenever the same article under the same codebook may get other numbers: analyses are kept by it. */
export const ENGINE = '3.1.0'
