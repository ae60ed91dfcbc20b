export function checkFolders(folder?: string): void
