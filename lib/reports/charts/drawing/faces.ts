import { readFileSync } from 'node:fs'
import path from 'node:path'

const FILES = 'node_modules/@fontsource-variable/inter/files'

interface Face {
  readonly file: string
  /** Letters for which it is needed. */
  readonly letters: RegExp
}

/** The extended one is large: only a drawing that holds its letters carries it. */
const faces: readonly Face[] = [
  { file: 'inter-latin-wght-normal.woff2', letters: /./ },
  { file: 'inter-latin-ext-wght-normal.woff2', letters: /[\u0100-\u02ff\u1e00-\u1eff]/ },
]

/** What the letters of a drawing are set in. */
export const FAMILY = 'Inter, system-ui, sans-serif'

const read = new Map<string, string>()

function inBase64(file: string): string {
  const known = read.get(file) ?? readFileSync(path.join(process.cwd(), FILES, file)).toString('base64')
  read.set(file, known)
  return known
}

/** Style sheet with the faces that a text needs inside it, so that it looks the same everywhere. */
export const facesFor = (text: string): string =>
  faces
    .filter(({ letters }) => letters.test(text))
    .map(
      ({ file }) =>
        `@font-face{font-family:Inter;font-weight:100 900;src:url(data:font/woff2;base64,${inBase64(file)}) format("woff2")}`,
    )
    .join('')
