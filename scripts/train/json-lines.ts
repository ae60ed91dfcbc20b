import { readFileSync } from 'node:fs'

// biome-ignore lint/suspicious/noExplicitAny: rows of six file formats, read by a development script only
export type Row = any

export const rowsOf = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
