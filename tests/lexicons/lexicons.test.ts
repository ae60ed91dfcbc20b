import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as deedWords from '@/lib/lexicons/deed-words'
import * as grammarWords from '@/lib/lexicons/grammar-words'
import { loadedWords } from '@/lib/lexicons/loaded-words'
import * as reportingVerbs from '@/lib/lexicons/reporting-verbs'
import * as shifters from '@/lib/lexicons/shifters'
import * as sourceWords from '@/lib/lexicons/source-words'
import * as wordingWords from '@/lib/lexicons/wording-cues'
import * as abbreviations from '@/lib/text/abbreviations'

const lists = [
  abbreviations,
  deedWords,
  grammarWords,
  loadedWords,
  reportingVerbs,
  shifters,
  sourceWords,
  wordingWords,
].flatMap((lexicon) =>
  Object.entries(lexicon).filter((entry): entry is [string, ReadonlySet<string>] => entry[1] instanceof Set),
)

describe('every word list', () => {
  it.each(lists)('%s holds words in lower case without white space', (_, words) => {
    expect(words.size).toBeGreaterThan(0)
    expect([...words].filter((word) => word !== word.toLowerCase().trim() || /\s/.test(word))).toEqual([])
  })

  it.each(
    readdirSync('lib/lexicons').filter((file) =>
      /(?:wordSet|phraseList)\(`/.test(readFileSync(`lib/lexicons/${file}`, 'utf8')),
    ),
  )('%s states its origin and licence', (file) => {
    expect(readFileSync(`lib/lexicons/${file}`, 'utf8')).toMatch(
      /(?:for this project|for Parallax)[\s\S]*?\bMIT\b/,
    )
  })
})

describe('reporting verbs', () => {
  it.each([
    ['said', 'say'],
    ['says', 'say'],
    ['told', 'tell'],
    ['denied', 'deny'],
    ['denies', 'deny'],
    ['arguing', 'argue'],
    ['conveyed', undefined],
    ['referred', 'refer'],
    ['stresses', 'stress'],
    ['states', undefined],
    ['stated', 'state'],
    ['wrote', 'write'],
    ['signalled', 'signal'],
    ['labelling', 'label'],
  ])('the infinitive of “%s” is %s', (form, lemma) => {
    expect(reportingVerbs.reportingLemmas.get(form)).toBe(lemma)
  })

  it('lists as noun forms only forms of its verbs', () => {
    const lemmas = reportingVerbs.reportingLemmas
    expect([...reportingVerbs.nounForms].filter((form) => !lemmas.has(form))).toEqual([])
    expect([...reportingVerbs.leadingParticiples].filter((form) => !lemmas.has(form))).toEqual([])
  })
})

describe('nouns for unnamed sources', () => {
  it('are people or bodies, never both', () => {
    expect([...sourceWords.personNouns].filter((noun) => sourceWords.bodyNouns.has(noun))).toEqual([])
  })
})

describe('states', () => {
  it('are listed once, each with a capital', () => {
    expect(new Set(sourceWords.states).size).toBe(sourceWords.states.length)
    expect(sourceWords.states.filter((state) => !/^\p{Lu}[\p{L} ]+$/u.test(state))).toEqual([])
  })
})

describe('the cues of wording', () => {
  it('are in one list each, so that none both hedges and stresses', () => {
    const all = Object.values(wordingWords.wordingCues).flat()
    expect(all.filter((cue, i) => all.indexOf(cue) !== i)).toEqual([])
  })
})
