// Tries to write to a SQLite file as someone whom permissions hold back, and prints what is in the way:
// write-as-nobody.ts FILE
import { sqliteMigrationSession } from '@/lib/storage/sqlite/migration-session'

// Only once all code is loaded: this user may not be allowed to read it.
if (process.getuid?.() === 0) process.setuid?.(65_534)

try {
  const session = await sqliteMigrationSession(process.argv[2] ?? '')
  await session.script(session.createTable)
  await session.commit()
} catch (error) {
  console.log(String(error))
  process.exitCode = 1
}
