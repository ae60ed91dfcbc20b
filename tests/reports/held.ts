/** A sentence as pages have it: “21 %” and “n = 14” with spaces at which no line ends. */
export const held = (sentence: string): string =>
  sentence.replaceAll(' %', '\u00a0%').replaceAll(/\bn = /g, 'n\u00a0=\u00a0')
