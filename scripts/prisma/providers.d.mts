export function schemaFor(provider: string): string
