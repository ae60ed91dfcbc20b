import { frameObservations } from '@/lib/analysis/measures/frame-observations'
import { defineMeasure } from '@/lib/analysis/measures/measure'
import { share } from '@/lib/analysis/measures/scale'

/** What a cue's note holds, between frames that share the cue. */
const BETWEEN = ', '

export const topicFrames = defineMeasure({
  id: 'topic-frames',
  family: 'frames',
  version: 1,
  label: 'Topic’s frames',
  minUnits: 5,

  codebook: {
    definition:
      'How much an article shows its story in one of the frames that the topic’s codebook lists, all voices together.',
    rule: 'A sentence scores 1 if it holds a cue of any of the codebook’s frames, inside quotations too, else 0. The receipt names the frames. By frame: the same, with the cues of that frame alone.',
    unit: 'sentence',
    scale: share,
    sources: ['entman-1993', 'wilson-1927'],
    limits: [
      'It knows the phrases of the codebook and their plurals, not other wordings.',
      'It was not compared with readers: no codings of these frames are at hand.',
      'A sentence may carry several frames, so that the shares of all frames can add up to more than 1.',
      'The headline is not counted.',
    ],
    examples: [
      { text: 'The bridge could collapse.', value: 1, cues: ['collapse'] },
      { text: 'The bridge opens on Monday.', value: 0, cues: [] },
      { text: '“The piers are cracked,” engineers said. The mayor left.', value: 0.5, cues: ['cracked'] },
      { text: 'The skyline is at its prettiest by night.', value: 1, cues: ['skyline'] },
      { text: 'A collapse would spoil the skyline.', value: 1, cues: ['collapse', 'skyline'] },
      { text: 'It rains.', value: 0, cues: [] },
    ],
  },

  observe: (features) =>
    frameObservations(features, features.frameCues.topic, ({ frames }) => frames.join(BETWEEN)),
})

/** The ids of the frames that the cue of an observation stands for. */
export const framesOfCue = ({ note }: { readonly note: string }): readonly string[] => note.split(BETWEEN)
