// A thread begins without the loader that reads TypeScript in the process that starts it. Modules that are required are
// read in half the time of those that are imported, which a thread of the loader's own hands over one by one.
import { createRequire } from 'node:module'
import { register } from 'tsx/cjs/api'

register()

export const { analyse, align, compare } = createRequire(import.meta.url)('./thread-tasks.ts')
