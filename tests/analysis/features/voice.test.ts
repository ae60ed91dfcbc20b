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
    [
      'Seated beside Moon in a gilded hall of the old palace, Trump said that he “likes it.”',
      ['Donald Trump'],
    ],
    ['Trump wants it but not soon, senior White House officials said.', ['senior White House officials']],
    ['Pompeo has news. He’s told reporters that the talks are on.', ['outlet', 'Mike Pompeo']],
    ['It split analysts who said that the talks would come too late to help a country at war.', ['analysts']],
    ['The reporter then asked him, “Will the talks in Hanoi help?”', ['reporter']],
    ['Pompeo spoke at noon, blaming the failed talks on the other side.', ['Mike Pompeo']],
    ['Trump denied any ties to the hotel.', ['Donald Trump']],
    ['As Pompeo put it, the talks are a long road.', ['Mike Pompeo']],
    ['Pompeo’s own view is that the talks should go on.', ['Mike Pompeo']],
    ['In Pompeo’s view, the talks should go on.', ['Mike Pompeo']],
    ['The talks should go on, in the view of many experts.', ['many experts']],
    ['The consensus among analysts is that the talks should go on.', ['analysts']],
    ['Trump, asked whether he trusted Kim, said that it was too soon to say.', ['Donald Trump']],
    ['Soon after, Mr. Trump said that the talks were on.', ['Donald Trump']],
    ['He flew home. Pompeo listed three reasons for the delay.', ['outlet', 'Mike Pompeo']],
    ['Theresa May said that the talks were on.', ['Theresa May']],
    ['Great! — Donald J. Trump (@realDonaldTrump) May 10, 2018', ['Donald J. Trump']],
    ['Trump had branded the envoy “a very stupid guy.”', ['Donald Trump']],
    ['Many analysts are skeptical that the talks will help.', ['Many analysts']],
    ['Trump took to Twitter to say that the talks were on.', ['Donald Trump']],
    ['Pompeo refused to say what comes on, telling reporters “we’ll see how it all goes.”', ['Mike Pompeo']],
    ['Asked about the plan, Trump was blunt: “It will not work.”', ['Donald Trump']],
    ['Critics of the president call the talks a show.', ['Critics']],
    ['The talks are popular, reports The Review.', ['Review']],
    ['Most people like the talks, a poll by the agency found.', ['poll']],
    ['Trump called Kim “short. And fat. And old.”', ['Donald Trump', 'Donald Trump', 'Donald Trump']],
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
    'After talks that Mr. Trump described as “very good,” the two fell out.',
    'After foreign officials called his bluff, the envoy flew home to rest.',
    'Moon came with a player whom Trump called the greatest that the country had ever seen.',
    'Trump, who met Kim in June and said it was an honor to be there, is up for election.',
    'Trump announced a new round of talks.',
    'Pompeo rejected the offer.',
    'Kim said the same thing.',
    'Trump has found that such talks are hard.',
    'Kim clearly thinks that time is on his side.',
    'The tensions peaked amid reports Pompeo had called the envoy a “fool.”',
    'The meeting was light, with Kim telling Moon that he would let him sleep.',
    'Kim said goodbye and left for the airport.',
    'In the view from the hall, the two could be seen.',
    'The view is that of a hotel by the sea.',
    'Kim is bold, and soon we will learn whether he is telling the truth.',
    'Kim likely believes that time is on his side.',
    'Perhaps Kim thinks that time is on his side.',
    'Nobody thinks that the talks will help.',
    'We think that the talks will help.',
    'It would let officials argue that the talks failed.',
    'The comments came as the North, which calls itself by another name, admitted that it had failed.',
    'Trump turned on a governor who earlier this week said that his state would open.',
    'The tax is low, compared with the one that Trump wants.',
    'Yemen has promised a cut as part of the deal.',
    'Trump renewed talk of a visit.',
    'Lawmakers in the capital burned a flag and a copy of the deal, shouting: “Never!”',
    'The words went further than Kim’s earlier warning that he might walk out.',
    'Pompeo said nothing in return.',
    'The shops were not among those told they may open.',
    'A summit is planned, a wish made clear recently by Trump and his aides.',
    'It would let Congress approve or reject a deal.',
    'Similar pledges in the past were broken.',
    'Ann Lee reported from Seoul for this article.',
    'The Senate passed a version that added money for the wall.',
    'The news came from talks between the two (described by Trump as “a burst of hope for all of us”).',
    'Kim warned of a “new path,” raising fears that he would test a bomb before the end of the year.',
    'Trump has few friends, calling some states “holes,” pulling out of pacts and taxing his allies.',
  ])('is the outlet’s: %s', (text) => {
    expect(read(text)).toEqual(['outlet'])
  })
})
