// Migrates a database and prints the names it applied, as JSON: migrate-once.ts URL
import { migrate } from '@/lib/storage/migrate'

console.log(JSON.stringify(await migrate(process.argv[2] ?? '')))
