import { readFileSync } from 'node:fs'
import { DIPLOMACY, DIPLOMACY_TARGET, type Item } from './item'
import { topicItem } from './items'

const TONES: Readonly<Record<string, Item['tone']>> = { '1': 1, '0': 0, '-1': -1 }

/** The sentences of passages.txt: each is read after the one before it, under its passage's title. */
export function passageItems(): readonly Item[] {
  const file = readFileSync(new URL('../../training/passages.txt', import.meta.url), 'utf8')
  return file.split(/\n(?=## )/).flatMap((passage) => {
    const [head = '', ...lines] = passage.trim().split('\n')
    const [topic = '', target = '', title = ''] = head.replace(/^## /, '').split(' | ')
    const coded = lines.map((line) => /^(-?[01]) (.+)$/.exec(line.trim()))
    return coded.flatMap((found, i) => {
      const [, code = '', sentence = ''] = found ?? []
      const tone = TONES[code]
      if (tone === undefined) return []
      return {
        ...topicItem(topic, topic === DIPLOMACY ? DIPLOMACY_TARGET : target, {
          ...{ article: '', title, sentence, before: coded[i - 1]?.[2] ?? '', tone },
        }),
        set: 'passages' as const,
        part: 'train' as const,
      }
    })
  })
}
