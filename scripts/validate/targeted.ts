import { mentionAim } from '@/lib/analysis/features/tone/aim'
import { toneModel } from '@/lib/analysis/features/tone/model'
import { scoreSentence } from '@/lib/analysis/features/tone/score-sentence'
import { isHeldOutText } from '../held-out'
import { judged } from './judge'
import { type Material, readLines, type TargetedSentence, targetedSentence } from './material'
import { type JudgedSentence, none, type ToneClass, type Validation } from './prediction'
import { toneFigures } from './tone-figures'

/** Tone toward a mention, as NewsMTSC codes it. */
export function validateTargeted({ file, heldOut }: Material): Validation {
  const all = readLines(file, targetedSentence)
  const rows = heldOut ? all.filter(({ primary_gid }) => isHeldOutText(primary_gid)) : all
  return { ...none, kind: 'targeted', ...toneFigures(rows.flatMap(judgeTargets)) }
}

const sides = new Map<number, ToneClass>([
  [2, -1],
  [4, 0],
  [6, 1],
])

const judgeTargets = (row: TargetedSentence): readonly JudgedSentence[] =>
  row.targets.map(({ from, to, polarity, further_mentions: further }) => {
    const sentence = row.sentence_normalized
    const aim = mentionAim([{ from, to }, ...further].map((m) => ({ start: m.from, end: m.to })))
    const tone = scoreSentence(toneModel(), { sentence, context: '', title: '', kind: 'mention', aim })
    const side = sides.get(polarity)
    return judged({ cluster: row.primary_gid, codes: side === undefined ? [] : [side], sentence }, tone)
  })
