// A thread begins without the loader that reads TypeScript in the process that starts it.
import { register } from 'tsx/esm/api'

register()

const { compareStored } = await import('./compare-stored.ts')

export default compareStored
