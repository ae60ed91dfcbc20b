import localFont from 'next/font/local'

// `optional`: a face that comes too late for the first paint waits for the next page, so that no line moves
// under a reader's eyes. Latin is preloaded; Latin Extended is fetched where a page holds letters that Latin lacks.

export const inter = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--inter',
  display: 'optional',
  adjustFontFallback: false,
})

export const interExtended = localFont({
  src: '../../node_modules/@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--inter-extended',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
})

export const serif = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--source-serif',
  display: 'optional',
  adjustFontFallback: false,
})

export const serifExtended = localFont({
  src: '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2',
  weight: '200 900',
  variable: '--source-serif-extended',
  display: 'optional',
  preload: false,
  adjustFontFallback: false,
})
