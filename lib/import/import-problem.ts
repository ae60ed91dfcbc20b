/** What is wrong with a text someone wants to import, and what they can do about it: shown to them as it stands. */
export class ImportProblem extends Error {
  override readonly name: string = 'ImportProblem'
}

/** A file whose bytes are not text in an encoding we know. */
export class UnreadableText extends ImportProblem {
  override readonly name = 'UnreadableText'
}
