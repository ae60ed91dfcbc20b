import { describe, expect, it } from 'vitest'
import { measures } from '@/lib/analysis/measures/registry'
import { validityOf, validityReport } from '@/lib/reports/validity-report'

describe('the page of validity figures', () => {
  const report = validityReport()

  it('says when and on how much it was measured', () => {
    expect(report?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const { material } of report?.tables ?? []) expect(material).toMatch(/^\d+ sentences/)
  })

  it('shows every figure of tone beside what simple word lists reach', () => {
    const tone = report?.tables.find(({ kind }) => kind === 'gold')
    const labels = tone?.figures.map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['The same, by AFINN-165', 'The same, by VADER']))
  })

  it('shows the agreement on every frame, weak or strong', () => {
    const gold = report?.tables.find(({ kind }) => kind === 'gold')
    const frames = gold?.figures.filter(({ label }) => label.startsWith('Frame'))
    expect(frames?.map(({ label }) => /“(.+)”/.exec(label)?.[1])).toEqual([
      'conflict',
      'human interest',
      'economic',
      'morality',
      'responsibility',
    ])
    for (const { value } of frames ?? []) expect(value).toMatch(/ to /)
  })

  it('gives an interval wherever articles or texts were resampled', () => {
    for (const { figures } of report?.tables ?? []) {
      expect(figures[0]?.value).toMatch(/^−?0\.\d\d \(−?0\.\d\d to −?0\.\d\d\)$/)
    }
  })

  it('calls no agreement on voice one on tone', () => {
    const voice = report?.tables.find(({ kind }) => kind === 'voice')
    expect(voice?.figures.map(({ label }) => label)).toEqual(['Voice: sentences given to the right side'])
  })
})

describe('the figures of loaded language', () => {
  const loaded = validityReport()?.tables.find(({ kind }) => kind === 'loaded-language')

  it('tell of sentences and of words, beside what simple rules reach', () => {
    expect(loaded?.figures.map(({ label }) => label)).toEqual([
      'Macro-F1 of loaded and not',
      'The same, by how strong AFINN-165 finds the words',
      'The same, always the most frequent',
      'F1 of marked words with those that readers named',
      'Calibration error of the probabilities',
    ])
  })
})

describe('the figures of one measure', () => {
  const labelsOf = (measure: string) =>
    validityOf(measure).flatMap(({ figures }) => figures.map(({ label }) => label))

  it.each(['conflict', 'human interest', 'economic', 'morality', 'responsibility'])(
    'are on its own page: the frame “%s”',
    (frame) => {
      const labels = labelsOf(`frame-${frame.replace(' ', '-')}`)
      expect(labels).toEqual([`Frame “${frame}”: Krippendorff’s α of articles`])
    },
  )

  it('tell tone on each material apart, and of the own voice how well it is told', () => {
    expect(validityOf('tone').map(({ kind }) => kind)).toEqual(['gold', 'targeted', 'targeted'])
    expect(labelsOf('tone')).not.toContain('Rank correlation of articles, own voice')
    expect(labelsOf('own-voice-tone')).toEqual(
      expect.arrayContaining([
        'Rank correlation of articles, own voice',
        'Voice: sentences given to the right side',
      ]),
    )
  })

  it('are none where it was never compared', () => {
    expect(validityOf('superlatives')).toEqual([])
  })

  it('are all on the page of a measure that there is', () => {
    const ids = new Set(measures.map(({ id }) => id))
    const figures = validityReport()?.tables.flatMap((table) => table.figures) ?? []
    for (const figure of figures) {
      expect(figure.measures.length).toBeGreaterThan(0)
      expect(figure.measures.filter((id) => !ids.has(id))).toEqual([])
    }
  })
})
