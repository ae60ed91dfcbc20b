// npm test: every check there is, each of them run even when an earlier one failed.
import { runTests } from './test/run-tests.mjs'

await runTests()
