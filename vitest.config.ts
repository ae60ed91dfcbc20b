import { defineConfig } from 'vitest/config'

/** Their files follow one another in one process, as pages do on a server: reading the code anew takes longer than they do. */
const together = ['text', 'statistics', 'lexicons', 'analysis', 'comparison', 'import', 'reports', 'app'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    environment: 'node',
    pool: 'forks',
    globalSetup: ['tests/postgres.ts'],
    // Some tests start processes of their own, and a busy machine takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['tests/**/*.test.ts'], exclude: together } },
    ],
    coverage: {
      provider: 'v8',
      reporter: ['text-summary'],
      include: ['lib/**/*.ts'],
      exclude: ['lib/generated/**'],
    },
  },
})
