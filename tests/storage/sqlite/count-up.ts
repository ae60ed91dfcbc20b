// Reads a number and writes the next one, each time in a transaction: count-up.ts URL TIMES
import { openDatabase } from '@/lib/storage/database'

const [url = '', times] = process.argv.slice(2)
const db = await openDatabase(url)
const where = { id: 'counter' }
for (let count = 0; count < Number(times); count += 1) {
  await db.$transaction(async (tx) => {
    const { name } = await tx.topic.findUniqueOrThrow({ where })
    await tx.topic.update({ where, data: { name: String(Number(name) + 1) } })
  })
}
await db.$disconnect()
