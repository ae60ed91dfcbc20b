const PERSON =
  /^(?:(?:Dr|Prof|Sir|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}.’'-]*(?: (?:van|von|de|der|den|da|di|la|le|bin|al|el|\p{Lu}[\p{L}.’'-]*)){1,4}$/u

/** Whether the words read as one person's name: "Jane van Doe". */
export const isPersonName = (words: string): boolean => words.length <= 50 && PERSON.test(words)
