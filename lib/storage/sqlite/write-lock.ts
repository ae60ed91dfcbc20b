/** Lets one writer at a time pass within this process, in the order they came. */
export class WriteLock {
  #last: Promise<void> = Promise.resolve()

  /** Waits for its turn; call the returned function to let the next one pass. */
  async acquire(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = openPromise()
    this.#last = promise
    await before
    return resolve
  }
}

function openPromise(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
