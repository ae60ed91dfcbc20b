import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { slice } from '@/lib/text/span'
import { codebook } from '@/tests/fixtures/codebook'

// Invented passages, on which rules were tuned, coded sentence by sentence: "a" the outlet’s own words, "s" a
// source's. A mark "!" follows the code where the rules still hear it the other way.
const folder = new URL('../../fixtures/voices/', import.meta.url)
const LINE = /^([as])(!?) (.+)$/

interface Line {
  readonly start: number
  readonly code: string
  readonly isMissed: boolean
}

/** A passage's text, lines of one paragraph joined, and where each line begins. */
function readPassage(written: string): { readonly text: string; readonly lines: readonly Line[] } {
  let text = ''
  const lines: Line[] = []
  for (const line of written.trim().split('\n')) {
    const [, code, mark, words] = LINE.exec(line) ?? []
    if (code === undefined) text = `${text.trimEnd()}\n\n`
    else lines.push({ start: text.length, code, isMissed: mark === '!' })
    if (words !== undefined) text += `${words} `
  }
  return { text: text.trimEnd(), lines }
}

/** Each sentence with the code it should have and the one the rules give it. */
function readSentences(written: string) {
  const { text, lines } = readPassage(written)
  const { sentences, voices } = readFeatures({ title: '', text }, codebook)
  return sentences.map((sentence, i) => ({
    words: slice(text, sentence),
    line: lines.findLast(({ start }) => start <= sentence.start),
    heard: voices[i]?.kind === 'source' ? 's' : 'a',
  }))
}

describe.each(readdirSync(folder))('voices in %s', (file) => {
  const passages = readFileSync(new URL(file, folder), 'utf8').split(/^---\n/m)
  const sentences = passages.flatMap(readSentences)

  it('are the outlet’s or a source’s as coded', () => {
    const known = sentences.filter(({ line }) => !line?.isMissed)
    expect(known.map(({ words, heard }) => `${heard} ${words}`)).toEqual(
      known.map(({ words, line }) => `${line?.code} ${words}`),
    )
  })

  it('are marked as missed only where they are', () => {
    const missed = sentences.filter(({ line }) => line?.isMissed)
    expect(missed.filter(({ line, heard }) => line?.code === heard)).toEqual([])
  })
})
