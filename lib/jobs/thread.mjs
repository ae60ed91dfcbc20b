// A thread begins without the loader that reads TypeScript in the process that starts it.
import { register } from 'tsx/esm/api'

register()

export const { analyse, align, compare } = await import('./thread-tasks.ts')
