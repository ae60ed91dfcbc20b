import { between, type Scene, wordAt } from '@/lib/analysis/features/scene'
import type { SpeakerMention } from '@/lib/analysis/features/speakers'
import { verbGroupStart } from '@/lib/analysis/features/verb-groups'
import { unnamedPeople } from '@/lib/lexicons/source-words'
import { type Span, slice } from '@/lib/text/span'

/** No noun stands before these: "critics of the deal | view it as a trap". */
const HAS_OBJECT = /^(?:that|him|her|them|it|he|she|they|the|an?|his|its|their)$/

/** Whether what may be a noun is the subject's verb: "…, reports The Times", "Critics fear …". */
export const isVerb = (scene: Scene, subject: SpeakerMention, at: number): boolean =>
  subject.start > (scene.narrated[at]?.start ?? 0) ||
  (!isOpeningWord(scene, subject, at) && takesVerb(scene, subject, at))

/** "Similar | pledges were kept": a capital at the beginning makes no name. */
const isOpeningWord = (scene: Scene, subject: SpeakerMention, at: number): boolean =>
  subject.end === scene.narrated[0]?.end &&
  wordAt(scene, at + 1) !== 'that' &&
  !/^\p{Lu}{2}/u.test(slice(scene.text, subject)) &&
  !scene.speakers.some(({ start }) => start === subject.start)

/** Whether the subject's last word, or its "who", stands right before the verb. */
const isBeside = (scene: Scene, subject: Span, group: number): boolean =>
  subject.end === scene.narrated[group - 1]?.end ||
  wordAt(scene, group - 1) === 'who' ||
  (/^\s\(/.test(scene.text.slice(subject.end, subject.end + 2)) &&
    /^\)/.test(between(scene, scene.narrated[group - 1], scene.narrated[group]))) ||
  (scene.text.charAt(subject.end) === ',' &&
    /^,/.test(between(scene, scene.narrated[group - 1], scene.narrated[group])))

/** "Critics fear …", "Trump fears …", but no "many hopes", "a few jokes" or "an NPR report": noun for verb. */
function takesVerb(scene: Scene, subject: SpeakerMention, at: number): boolean {
  const word = wordAt(scene, at)
  const name = slice(scene.text, subject).toLowerCase()
  const isPlural =
    unnamedPeople.has(name.replace(/^an? /, '')) || (subject.kind === 'noun' && name.endsWith('s'))
  const agrees = word.endsWith('s')
    ? !isPlural
    : /(?:ed|ing)$/.test(word) ||
      isPlural ||
      name.includes(' and ') ||
      /\b(?:they|we|people|media)$|s$/.test(name)
  return (
    (isBeside(scene, subject, verbGroupStart(scene, at)) || HAS_OBJECT.test(wordAt(scene, at + 1))) &&
    (agrees || word === 'thought' || word === 'cast')
  )
}
