import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { closingLine, playwrightCounts, sum, vitestCounts } from '../../scripts/test/counts.mjs'
import { temporaryFolder } from '../storage/databases'

function report(content: unknown): string {
  const file = path.join(temporaryFolder(), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }

const vitestReport = (fields: object = {}) =>
  report({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [passing],
    ...fields,
  })

const playwrightReport = (stats: object = {}) =>
  report({ stats: { expected: 4, flaky: 0, unexpected: 0, skipped: 0, ...stats } })

describe('what a runner’s report counts as', () => {
  test('the tests it names', () => {
    expect(vitestCounts(vitestReport(), true)).toEqual({ passed: 5, failed: 0, skipped: 1 })
    const failed = vitestReport({ numFailedTests: 2 })
    expect(vitestCounts(failed, false)).toEqual({ passed: 5, failed: 2, skipped: 1 })
    expect(playwrightCounts(playwrightReport({ unexpected: 3 }), false)).toEqual({
      passed: 4,
      failed: 3,
      skipped: 0,
    })
  })

  test('a failure for each file that could not be loaded', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const counts = vitestCounts(vitestReport({ testResults: [passing, broken, broken] }), false)
    expect(counts.failed).toBe(2)
  })

  test('a failure when the runner failed though every test passed', () => {
    expect(vitestCounts(vitestReport(), false).failed).toBe(1)
    expect(playwrightCounts(playwrightReport(), false).failed).toBe(1)
  })

  test('a failure when the runner died before its report', () => {
    expect(vitestCounts('/nowhere/report.json', true).failed).toBe(1)
    expect(playwrightCounts('/nowhere/report.json', true).failed).toBe(1)
  })

  test('a test that passed only when tried again has not failed', () => {
    expect(playwrightCounts(playwrightReport({ flaky: 1 }), true)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 0,
    })
  })
})

test('the closing line adds everything up and names skipped tests only when there are any', () => {
  const some = { passed: 2, failed: 1, skipped: 0 }
  expect(closingLine(sum([some, some]))).toBe('4 passed, 2 failed')
  expect(closingLine(sum([some, { passed: 0, failed: 0, skipped: 3 }]))).toBe('2 passed, 1 failed, 3 skipped')
  expect(closingLine(sum([]))).toBe('0 passed, 0 failed')
})
