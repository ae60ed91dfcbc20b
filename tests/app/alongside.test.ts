import { describe, expect, test } from 'vitest'
import { alongside, inStep, type Meeting } from '@/app/_components/compare/alongside'

const meeting = (number: number, here: number, there: number): Meeting => ({ number, here, there })
const numbers = (meetings: readonly Meeting[]) => meetings.map(({ number }) => number)

describe('columns in step', () => {
  const crossing = [meeting(1, 10, 90), meeting(2, 20, 30), meeting(3, 40, 60), meeting(4, 80, 20)]

  test('meet at as many links as come in one order', () => {
    expect(numbers(inStep(crossing, null))).toEqual([2, 3])
    expect(inStep([], null)).toEqual([])
  })

  test('meet at the link that was followed, whatever crosses it', () => {
    expect(numbers(inStep(crossing, 4))).toEqual([4])
    expect(numbers(inStep(crossing, 3))).toEqual([2, 3])
    expect(numbers(inStep(crossing, 9))).toEqual([2, 3])
  })

  test('never meet twice at one height', () => {
    expect(inStep([meeting(1, 10, 10), meeting(2, 10, 20), meeting(3, 20, 20)], null).length).toBe(2)
  })

  test('move in proportion between links', () => {
    const meetings = [meeting(0, 0, 0), meeting(1, 100, 50), meeting(0, 200, 250)]
    expect([0, 50, 100, 150, 200].map((here) => alongside(meetings, here))).toEqual([0, 25, 50, 150, 250])
  })

  test('stay where they are beyond the first and the last', () => {
    const meetings = [meeting(0, 10, 20), meeting(0, 30, 60)]
    expect(alongside(meetings, 5)).toBe(20)
    expect(alongside(meetings, 99)).toBe(60)
  })
})
