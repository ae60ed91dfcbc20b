/** Something a person can mend: its message says what is wrong and what to do, in one line. */
export class StorageProblem extends Error {
  override readonly name = 'StorageProblem'
}
