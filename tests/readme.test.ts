import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const readme = readFileSync('README.md', 'utf8')

/** The TypeScript in the README, by the file that its first line names. */
const shown = Array.from(
  readme.matchAll(/^```ts\n\/\/ (\S+)\n([^`]*(?:`(?!``)[^`]*)*)```$/gm),
  ([, file = '', code = '']) => ({
    file,
    code,
  }),
)

describe('the README', () => {
  it('shows a measure and its test', () => {
    expect(shown.map(({ file }) => file)).toEqual([
      'lib/analysis/measures/questions.ts',
      'tests/analysis/measures/questions.test.ts',
    ])
  })

  it.each(shown)('shows $file as it is', ({ file, code }) => {
    expect(code).toBe(readFileSync(file, 'utf8'))
  })

  it('names the row that registers it', () => {
    expect(readFileSync('lib/analysis/measures/registry.ts', 'utf8')).toMatch(/^ {2}questions,$/m)
  })
})
