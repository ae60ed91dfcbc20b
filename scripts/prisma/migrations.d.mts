export function pendingMigration(provider: string): Promise<string>
