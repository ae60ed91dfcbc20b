import { frameObservations } from '@/lib/analysis/measures/frame-observations'
import { type FrameThresholds, frameVerdicts } from '@/lib/analysis/measures/frame-verdicts'
import { defineMeasure, type Example, type Measure } from '@/lib/analysis/measures/measure'
import { share } from '@/lib/analysis/measures/scale'
import { type GenericFrame, genericFrames } from '@/lib/lexicons/frame-cues'
import fitted from '@/lib/lexicons/frame-thresholds.json'

interface FrameEntry {
  readonly label: string
  /** What the frame is, after "How much an article shows its story as". */
  readonly shows: string
  /** What else its cues are taken for. */
  readonly limit: string
  readonly examples: readonly Example[]
}

const thresholds: Readonly<Record<GenericFrame, FrameThresholds>> = fitted

/** The measure of one generic frame: the share of an article's sentences that carry cues of it. */
export function frameMeasure(frame: GenericFrame): Measure {
  const { label, shows, limit, examples } = entries[frame]
  return defineMeasure({
    id: `frame-${frame}`,
    family: 'frames',
    version: 1,
    label: `${label} frame`,
    minUnits: 5,

    codebook: {
      definition: `How much an article shows its story as ${shows}, in all voices together.`,
      rule: 'A sentence scores 1 if it holds a word or phrase of the frame’s list, inside quotations too, else 0. The value is the share of sentences with such cues.',
      unit: 'sentence',
      scale: share,
      verdicts: frameVerdicts(thresholds[frame]),
      sources: ['semetko-valkenburg-2000', 'wilson-1927'],
      limits: [
        limit,
        'A sentence can be in a frame without a word of the list, and hold one without being in the frame.',
        'The thresholds of “present” and “prominent” were fitted on US and British news about one topic.',
        'The headline is not counted.',
      ],
      examples,
    },

    observe: (features) =>
      frameObservations(features, features.frameCues.generic, ({ frames }) =>
        frames.includes(frame) ? `cue of the ${label.toLowerCase()} frame` : null,
      ),
  })
}

const entries: Readonly<Record<GenericFrame, FrameEntry>> = {
  conflict: {
    label: 'Conflict',
    shows: 'a matter of sides that disagree, reproach or fight each other, of winners and losers',
    limit: 'Talk of a conflict that is over, or that both sides call settled, counts as well.',
    examples: [
      { text: 'The county accused the city of a betrayal.', value: 1, cues: ['accused', 'betrayal'] },
      { text: 'The bridge opens on Monday.', value: 0, cues: [] },
      {
        text: '“They stabbed us in the back,” Lopez said. She smiled.',
        value: 0.5,
        cues: ['stabbed us in the back'],
      },
      { text: 'Talks broke down. The two sides are far apart.', value: 1, cues: ['broke down', 'far apart'] },
      { text: 'She crossed the bridge and read a book.', value: 0, cues: [] },
      { text: 'Critics slammed the plan. Work goes on.', value: 0.5, cues: ['Critics', 'slammed'] },
    ],
  },
  'human-interest': {
    label: 'Human-interest',
    shows: 'the story of persons, of what they feel and live through and of how they get along',
    limit: 'Kinship and warmth between states (“brother nations”) count like those of persons.',
    examples: [
      { text: 'The widow wept.', value: 1, cues: ['widow', 'wept'] },
      { text: 'The bridge opens on Monday.', value: 0, cues: [] },
      {
        text: 'Lopez and the engineer became close friends. The bridge stands.',
        value: 0.5,
        cues: ['close friends'],
      },
      { text: '“My family can finally come home,” he said.', value: 1, cues: ['family'] },
      { text: 'The council adopted the plan.', value: 0, cues: [] },
      { text: 'They shook hands and laughed.', value: 1, cues: ['shook hands', 'laughed'] },
    ],
  },
  economic: {
    label: 'Economic-consequences',
    shows: 'a matter of gains and losses, of costs, trade, aid and what sanctions do to an economy',
    limit: 'An institution that has a word of money in its name counts (“the World Bank official left”).',
    examples: [
      { text: 'The bridge costs two billion dollars.', value: 1, cues: ['costs', 'billion', 'dollars'] },
      { text: 'The bridge opens on Monday.', value: 0, cues: [] },
      { text: 'Exports fell. The ships wait.', value: 0.5, cues: ['Exports'] },
      { text: '“It will bring jobs and investment,” Lopez said.', value: 1, cues: ['jobs', 'investment'] },
      { text: 'The mayor met the engineers.', value: 0, cues: [] },
      {
        text: 'They ask for sanctions relief and food aid.',
        value: 1,
        cues: ['sanctions relief', 'food aid'],
      },
    ],
  },
  morality: {
    label: 'Morality',
    shows:
      'a matter of right and wrong: of moral prescriptions, religious tenets and judgements on human rights',
    limit: 'Crimes count when they are only reported, without a judgement.',
    examples: [
      { text: 'It was an evil and cruel act.', value: 1, cues: ['evil', 'cruel'] },
      { text: 'The bridge opens on Monday.', value: 0, cues: [] },
      { text: 'The bishops pray for peace. The road is open.', value: 0.5, cues: ['pray'] },
      { text: '“We have a moral duty to build it,” Lopez said.', value: 1, cues: ['moral duty'] },
      { text: 'The plan was good for business.', value: 0, cues: [] },
      { text: 'The report lists human rights abuses.', value: 1, cues: ['human rights', 'abuses'] },
    ],
  },
  responsibility: {
    label: 'Responsibility',
    shows: 'a question of who caused a problem, who deserves blame or credit, and who has to solve it',
    limit: 'What anybody “should” do counts only in the commonest wordings.',
    examples: [
      { text: 'Engineers blamed the county for the delay.', value: 1, cues: ['blamed'] },
      { text: 'The bridge opens on Monday.', value: 0, cues: [] },
      { text: 'It was his fault. He left.', value: 0.5, cues: ['his fault'] },
      {
        text: '“The government must find a solution,” Lopez said.',
        value: 1,
        cues: ['government must', 'solution'],
      },
      { text: 'The storm passed over the river.', value: 0, cues: [] },
      { text: 'The mayor took credit for the bridge.', value: 1, cues: ['took credit'] },
    ],
  },
}

/** One measure for each generic frame. */
export const genericFrameMeasures: readonly Measure[] = genericFrames.map(frameMeasure)
