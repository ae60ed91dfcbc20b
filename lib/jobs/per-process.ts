/**
 * One value for the whole process, made when first asked for. It hangs on globalThis, because pages are loaded apart from
 * each other and a development server loads them anew. No two modules may use one name.
 */
export function perProcess<T>(name: string, make: () => T): () => T {
  const shared: { [key: symbol]: T | undefined } = globalThis
  const key = Symbol.for(`parallax ${name}`)
  return () => {
    const known = shared[key]
    if (known !== undefined) return known
    const fresh = make()
    shared[key] = fresh
    return fresh
  }
}
