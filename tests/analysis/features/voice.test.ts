import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { codebook } from '@/tests/fixtures/codebook'

/** Who speaks each sentence: "outlet", or the source's name. */
const read = (text: string) =>
  readFeatures({ title: '', text }, codebook).voices.map((voice) =>
    voice.kind === 'outlet' ? 'outlet' : voice.source,
  )

describe('the voice of a sentence', () => {
  it.each([
    ['Trump said the talks would go on.', ['Donald Trump']],
    ['“It works. It does,” Trump said.', ['Donald Trump', 'Donald Trump']],
    ['On Friday, after a long flight home from Singapore, Trump said yes.', ['Donald Trump']],
    ['The tests stopped, but analysts say the talks are in trouble.', ['analysts']],
    ['Trump lowered expectations, saying he was in no rush.', ['Donald Trump']],
    ['“Somebody spoke.”', [null]],
    ['In other words, as Pompeo warned, there is room for error in the talks.', ['Mike Pompeo']],
    ['Pompeo was sober, telling reporters in Hanoi that nothing at all had changed.', ['Mike Pompeo']],
    ['Trump said:\n\nThe talks are on.', ['outlet', 'Donald Trump']],
  ])('is a source’s: %s', (text, voices) => {
    expect(read(text)).toEqual(voices)
  })

  it.each([
    'The talks began on Monday.',
    'The “smart guy” met his “great friend” in a hotel.',
    'The talks began after Trump said he would come.',
    'Trump agreed to meet Kim in June.',
    'The comments came as Pompeo said he would travel to the talks.',
    'It is not clear how Kim might give up a weapon that Trump has vowed will never reach a city.',
    'A calm week ended with a tweet written in capital letters.',
    'While Pompeo has argued for time, the talks broke down within a day of their start.',
  ])('is the outlet’s: %s', (text) => {
    expect(read(text)).toEqual(['outlet'])
  })
})
