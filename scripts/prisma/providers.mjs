import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../steps/run.mjs'

/** Each database we support, by the name its folder, its client and `schema.prisma` know it under. */
export const providers = ['sqlite', 'postgresql']

/** prisma/schema.prisma as it reads for one provider. */
export const schemaFor = (provider) =>
  readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8')
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace('lib/generated/sqlite', `lib/generated/${provider}`)
