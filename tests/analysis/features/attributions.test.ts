import { describe, expect, it } from 'vitest'
import { readFeatures } from '@/lib/analysis/features/article-features'
import { slice } from '@/lib/text/span'
import { codebook } from '@/tests/fixtures/codebook'

const attributionsOf = (text: string) => readFeatures({ title: '', text }, codebook).attributions

/** Who is said to have said what, in the order of the text. */
const read = (text: string) => attributionsOf(text).map(({ name, content }) => [name, slice(text, content)])

const speakersOfQuotations = (text: string) =>
  attributionsOf(text).flatMap(({ kind, name }) => (kind === 'quotation' ? [name] : []))

describe('paraphrases', () => {
  it.each([
    ['Trump said that the talks would go on.', 'Donald Trump', 'the talks would go on.'],
    ['Trump said the talks would go on.', 'Donald Trump', 'the talks would go on.'],
    ['On Friday, Trump said the talks would go on.', 'Donald Trump', 'the talks would go on.'],
    ['The talks will go on, Trump said on Friday.', 'Donald Trump', 'The talks will go on'],
    ['The talks will go on, said Pompeo, who had just landed.', 'Mike Pompeo', 'The talks will go on'],
    ['According to KCNA, the talks will go on.', 'KCNA', 'the talks will go on.'],
    [
      'The talks that began in June will go on this week, according to Pompeo.',
      'Mike Pompeo',
      'The talks that began in June will go on this week',
    ],
    ['Critics argue that the talks are empty.', 'Critics', 'the talks are empty.'],
    [
      'A senior White House official told reporters that the talks are on.',
      'senior White House official',
      'reporters that the talks are on.',
    ],
    ['Mr. Trump has repeatedly claimed that he stopped a war.', 'Donald Trump', 'he stopped a war.'],
    [
      'Jenny Town, who follows Korea for a think tank, said the talks are on.',
      'Jenny Town',
      'the talks are on.',
    ],
    ['Pompeo, a former spy chief, believes the talks are on.', 'Mike Pompeo', 'the talks are on.'],
    ['Kim does not believe the talks are on.', 'Kim Jong Un', 'the talks are on.'],
    ['Trump hailed the talks as a success.', 'Donald Trump', 'the talks as a success.'],
    ['The talks are on, KCNA quoted Kim as saying.', 'Kim Jong Un', 'The talks are on'],
    [
      'The talks are on! — Donald J. Trump (@realDonaldTrump) May 10, 2018',
      'Donald J. Trump',
      'The talks are on!',
    ],
    [
      'In August 2017 the president promised that the talks would go on.',
      'Donald Trump',
      'the talks would go on.',
    ],
    ['Three American prisoners said the talks are on.', 'Three American prisoners', 'the talks are on.'],
    ['The Biden administration has said the talks are on.', 'Biden administration', 'the talks are on.'],
    ['All the agencies believe that the talks are on.', 'agencies', 'the talks are on.'],
    [
      'The talks are on, former officials and security analysts say.',
      'former officials and security analysts',
      'The talks are on',
    ],
    ['The president did say that the talks are on.', 'Donald Trump', 'the talks are on.'],
    ['Trump maintained he’d come to the talks.', 'Donald Trump', 'he’d come to the talks.'],
    ['Trump has signalled that the talks are on.', 'Donald Trump', 'the talks are on.'],
    ['Trump went so far as to say that the talks are on.', 'Donald Trump', 'the talks are on.'],
    ['Others have continued to voice doubts about the talks.', 'Others', 'doubts about the talks.'],
    ['President Reagan believed the talks were on.', 'Reagan', 'the talks were on.'],
    ['House Foreign Affairs Committee Chairman Ed Royce applauded the talks.', 'Ed Royce', 'the talks.'],
    [
      'The adviser, who had run a think tank before joining the staff, has described the talks as a game.',
      'adviser',
      'the talks as a game.',
    ],
    [
      'Kim Myong Gil, who led the delegation, walked out on Saturday and told reporters that the talks failed.',
      'Kim Myong Gil',
      'reporters that the talks failed.',
    ],
    ['The mood was good, with Trump aides casting it as a triumph.', 'Trump aides', 'it as a triumph.'],
    ['Similarly, forecasters have warned that the talks failed.', 'forecasters', 'the talks failed.'],
    ['The nation’s insurers say the talks failed.', 'nation’s insurers', 'the talks failed.'],
    ['Iran reacted angrily, saying that the talks failed.', 'Iran', 'the talks failed.'],
    ['Some see the talks as a sign of need.', 'Some', 'the talks as a sign of need.'],
    ['Critics fear the talks failed.', 'Critics', 'the talks failed.'],
    ['Kim doesn’t believe the talks are on.', 'Kim Jong Un', 'the talks are on.'],
    ['The left applauds the talks.', 'left', 'the talks.'],
    ['The president said the talks are on.', 'Donald Trump', 'the talks are on.'],
    ['Analysts say the talks are on.', 'Analysts', 'the talks are on.'],
  ])('finds in “%s” what %s said', (text, name, content) => {
    expect(read(text)).toEqual([[name, content]])
  })

  it.each([
    'The United States and North Korea met.',
    'Trump agreed to meet Kim.',
    'The talks were announced on Monday.',
    'Kim may reveal his plans.',
    'Trump was told to wait.',
    'He made a promise.',
    'The statement came late.',
    'What did Trump say?',
    'By insisting on talks, Moon won.',
    'Trump sent a tweet written in anger.',
    'Kim sent an official accused of spying.',
    'It calls into question the talks.',
    'The day included a few jokes.',
    'An NPR report drew notice.',
    'Some saw the summit.',
    'The talks are seen as a trap.',
    'Trump didn’t say that the talks failed.',
    'Such notes are typically circulated.',
    'The army tested a suspected missile.',
    'Trump called off the talks.',
    'Such pledges were kept.',
    'The shops told they may open are shut.',
    'Trump said nothing.',
  ])('ignores “%s”', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('the speaker of a quotation', () => {
  it.each([
    ['before it', 'Trump said, “It works.”', ['Donald Trump']],
    ['after it', '“It works,” Trump said.', ['Donald Trump']],
    ['after the verb', '“It works,” said Trump.', ['Donald Trump']],
    ['between its parts', '“It works,” Trump said, “for now.”', ['Donald Trump', 'Donald Trump']],
    ['before the rest', '“It works,” Trump said. “It does.”', ['Donald Trump', 'Donald Trump']],
    ['after several sentences', '“It works. It does. It will,” Trump said.', ['Donald Trump']],
    ['of a word called', 'Trump praised the talks, calling Kim a “smart guy.”', ['Donald Trump']],
    [
      'of a word labelled',
      'Trump labeled Kim as “Rocket Man” and threatened “fire and fury”.',
      ['Donald Trump', 'Donald Trump'],
    ],
    [
      'of each of two',
      'Trump called Kim a “smart guy,” while Kim referred to Trump as a “great friend.”',
      ['Donald Trump', 'Kim Jong Un'],
    ],
    ['asked for', '“Will it work?” Trump asked.', ['Donald Trump']],
    ['by a pronoun', 'Trump met Kim. “It works,” he said.', ['Donald Trump']],
    ['by a role', 'Trump flew home. “It works,” the president said.', ['Donald Trump']],
    ['by a name the text spells out', 'Moon Jae-in came too. “It works,” Moon said.', ['Moon Jae-in']],
    [
      'of a paragraph that goes on',
      '“It works,” Trump said.\n\n“It does.\n\n“It will.”',
      ['Donald Trump', 'Donald Trump', 'Donald Trump'],
    ],
    ['by the sentence before', 'Trump pointed out that it works. “I can tell you so.”', ['Donald Trump']],
    ['by the line below it', '“It works. It does.”\n\nUri Friedman, The Atlantic', ['Uri Friedman']],
    ['in straight marks', '"It works," Trump said.', ['Donald Trump']],
    ['before a colon', 'The president’s own summary was modest: “It works.”', ['Donald Trump']],
    [
      'by a pronoun for somebody without a name',
      'A retired colonel met Kim. “It works,” he said.',
      ['retired colonel'],
    ],
    ['by “it” for a body', 'KCNA called the talks a fraud. “They failed,” it said.', ['KCNA']],
    ['of whoever did something besides', 'Trump flew home and called it a “triumph.”', ['Donald Trump']],
    [
      'once',
      '“Both can be true,” said a former negotiator who worked on the deal. “It works.”',
      ['former negotiator', 'former negotiator'],
    ],
  ])('is found %s', (_, text, names) => {
    expect(speakersOfQuotations(text)).toEqual(names)
  })

  it.each([
    [
      'a signed post',
      'Great trip. The talks are on! — Donald J. Trump (@realDonaldTrump) May 10, 2018',
      [['Donald J. Trump', 'Great trip. The talks are on!']],
    ],
    [
      'a signature below a post',
      'The talks are on!\n\n— Donald J. Trump (@realDonaldTrump) May 10, 2018',
      [['Donald J. Trump', 'The talks are on!']],
    ],
    [
      'a post that readers may skip',
      'Skip Twitter post 2 by @realDonaldTrump ...Great trip! — Donald J. Trump (@realDonaldTrump) May 10, 2018',
      [['Donald J. Trump', 'Great trip!']],
    ],
    [
      'a paragraph that a colon announces',
      'Pompeo wrote:\n\nThe talks are on.\n\nIt rained.',
      [['Mike Pompeo', 'The talks are on.']],
    ],
    [
      'a list that a colon announces',
      'Pompeo wrote:\n\nThe talks:\n\n- are on\n\n- go well\n\nIt rained.',
      [['Mike Pompeo', 'The talks:\n\n- are on\n\n- go well']],
    ],
    [
      'a transcript',
      'ANN LEE, HOST: It rained.\n\nMIKE POMPEO: We met.\n\nLEE: It rained again.\n\nPOMPEO: We left.',
      [
        ['Mike Pompeo', 'We met.'],
        ['Mike Pompeo', 'We left.'],
      ],
    ],
    [
      'an interview under names',
      'Ann Lee\n\nIs it on?\n\nJenny Town\n\nIt is. We met.\n\nAnn Lee\n\nWhy?\n\nJenny Town\n\nNobody knows.',
      [
        ['Jenny Town', 'It is. We met.'],
        ['Jenny Town', 'Nobody knows.'],
      ],
    ],
    [
      'what several experts wrote below their names',
      'Too soon\n\nAnn Lee, editor, The Review\n\nIt failed.\n\nWhat next?\n\nJo Park, Yale\n\nWait.\n\nImage caption Rain.\n\nMax Cole, analyst, RAND\n\nGo on.',
      [
        ['Ann Lee', 'It failed.'],
        ['Jo Park', 'Wait.'],
        ['Max Cole', 'Go on.'],
      ],
    ],
    [
      'a letter',
      'It rained.\n\nDear Mr. Chairman:\n\nIt is off.\n\nSincerely,\n\nAnn Lee\n\nIt rained.',
      [
        ['Ann Lee', 'Dear Mr. Chairman:'],
        ['Ann Lee', 'It is off.'],
        ['Ann Lee', 'Sincerely,'],
      ],
    ],
  ])('is told by the place of the words in %s', (_, text, said) => {
    expect(read(text)).toEqual(said)
  })

  it.each([
    'Talks: what to know\n\nTalks: who comes\n\nHotel: where they stay',
    'Here is the plan:\n\nThey meet at noon.',
    'Jenny Town\n\nThe talks are on.',
    'Here are five tasks for Pompeo:\n\nFilling the posts',
    'Ann Lee, The Review\n\nIt failed.\n\nJo Park, Yale\n\nWait.',
    'Dear Reader\n\nIt rained.',
  ])('is nobody in “%s”', (text) => {
    expect(read(text)).toEqual([])
  })

  it('is nobody where a phrase is quoted that nobody is said to have said', () => {
    const text = 'It began with insults such as “rocket man” and “fire and fury.”'
    expect(attributionsOf(text)).toMatchObject([
      { kind: 'quotation', name: null, cue: null, verb: null },
      { kind: 'quotation', name: null, cue: null, verb: null },
    ])
  })

  it('is not whoever spoke before where a sentence begins with a quoted phrase', () => {
    expect(speakersOfQuotations('Trump said no. “Rocket man” was a nickname.')).toEqual([null])
  })

  it('comes with camp, cue and the verb in both forms', () => {
    const text = '“It works,” Pompeo told reporters on Monday.'
    const [quotation] = attributionsOf(text)
    expect(quotation).toMatchObject({ camp: 'washington', verb: 'told', lemma: 'tell' })
    expect(quotation?.cue && slice(text, quotation.cue)).toBe('told')
    expect(quotation?.source && slice(text, quotation.source)).toBe('Pompeo')
    expect(quotation?.frame && slice(text, quotation.frame)).toContain('Pompeo told reporters on Monday')
  })
})
