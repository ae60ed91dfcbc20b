import { describe, expect, test } from 'vitest'
import { figuresOf } from '@/lib/reports/figure'
import { findingInWords } from '@/lib/reports/findings/finding'
import { framesFinding } from '@/lib/reports/findings/frames-finding'
import { type Measured, namingOf } from '@/lib/reports/findings/measured'
import { measurement } from '../figures'

const surely = [0.5, 0.6, 0.7] as const
const rarely = [0, 0.1, 0.2] as const
const unsurely = [0.1, 0.3, 0.6] as const

type Bounds = typeof surely | typeof rarely | typeof unsurely

const framed = (outlet: string, conflict: Bounds, economic: Bounds): Measured => ({
  id: outlet,
  title: '',
  outlet,
  figures: figuresOf([measurement('frame-conflict', conflict), measurement('frame-economic', economic)]),
})

const said = (...articles: readonly Measured[]) => {
  const finding = framesFinding(namingOf(articles, 'the talks'))
  return finding && [findingInWords(finding), finding.isTelling]
}

describe('a frame', () => {
  test('leads where its interval lies above all others', () => {
    expect(
      said(framed('A', surely, rarely), framed('B', surely, unsurely), framed('C', rarely, surely)),
    ).toEqual([
      'The conflict frame leads in 1 of 3 articles (A) and the economic-consequences frame in 1 (C); in the other no frame clearly leads.',
      true,
    ])
    expect(said(framed('A', surely, rarely))).toEqual(['The conflict frame leads in the article.', true])
  })

  test('does not lead where intervals overlap', () => {
    expect(said(framed('A', surely, unsurely), framed('B', unsurely, rarely))).toEqual([
      'No frame clearly leads in any of the 2 articles: the intervals overlap.',
      false,
    ])
  })

  test('is not spoken of where none is measured', () => {
    expect(said({ id: 'A', title: '', outlet: 'A', figures: figuresOf([]) })).toBeNull()
  })
})
