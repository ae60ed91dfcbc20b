export function migrationBetween(provider: string, from: string | null, to: string): Promise<string>
