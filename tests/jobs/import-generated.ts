// Imports generated articles into the dashboard `generated`, and prints a line for each: import-generated.ts URL COUNT
import { importMany } from '@/lib/jobs/import-many'
import { openDatabase } from '@/lib/storage/database'
import { latestCodebook } from '@/lib/storage/topics'
import { articleInput } from '../storage/examples'

const [url = '', count] = process.argv.slice(2)
const db = await openDatabase(url)
const codebook = await latestCodebook(db, 'lake-talks')
if (!codebook) throw new Error('The codebook of lake-talks must be published first')

const textOf = (index: number): string =>
  `Day ${index} of the summit was a success. ${'“The talks were a disaster,” said Ana Ruiz. Nobody else spoke. '.repeat(12)}`

const items = Array.from({ length: Number(count) }, (_, index) => ({
  label: String(index),
  read: () =>
    articleInput({ title: `Day ${index}`, text: textOf(index), given: textOf(index), removals: [] }),
}))

await importMany(db, {
  dashboardId: 'generated',
  codebook,
  items,
  onProgress: ({ label }) => console.log(label),
})
await db.$disconnect()
