import { readFileSync } from 'node:fs'
import type { Phrase } from './phrasebook'

const TONES: Readonly<Record<string, Phrase['tone']>> = { '+': 1, '0': 0, '-': -1 }

/** The invented sentences of written-sentences.txt. */
export function writtenSentences(): readonly Phrase[] {
  const file = readFileSync(new URL('../../training/written-sentences.txt', import.meta.url), 'utf8')
  return file.split('\n').flatMap((line) => {
    const [, sign = '', before = '', target, after = ''] = /^([-+0]) ([^{]*)\{([^}]*)\}(.*)$/.exec(line) ?? []
    const tone = TONES[sign]
    if (target === undefined || tone === undefined) return []
    return [{ text: before + target + after, start: before.length, end: before.length + target.length, tone }]
  })
}
