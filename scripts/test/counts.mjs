import { existsSync, readFileSync } from 'node:fs'

const none = { passed: 0, failed: 0, skipped: 0 }

export const onePassed = { ...none, passed: 1 }
export const oneFailed = { ...none, failed: 1 }

export const sum = (counts) =>
  counts.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    none,
  )

/** The line that `npm test` closes with. */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** A runner's report as it wrote it; null when it died before that. */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** A runner that fails without a failed test (a file that does not load, a crash) has failed once. */
const atLeastOneFailed = (counts, succeeded) =>
  succeeded || counts.failed > 0 ? counts : sum([counts, oneFailed])

export function vitestCounts(file, succeeded) {
  const report = readReport(file)
  if (!report) return oneFailed
  const unloadable = report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  )
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return atLeastOneFailed(counts, succeeded)
}

export function playwrightCounts(file, succeeded) {
  const report = readReport(file)
  if (!report) return oneFailed
  const { expected, flaky, unexpected, skipped } = report.stats
  return atLeastOneFailed({ passed: expected + flaky, failed: unexpected, skipped }, succeeded)
}
