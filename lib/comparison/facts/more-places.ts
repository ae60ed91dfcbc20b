const PLACE = String.raw`(?:the (?:\p{Ll}+ of )?)?\p{Lu}`

/** What follows a place named with others: " and Japan", ", Japan and Guam"; not ", and Trump", with which a clause begins. */
export const MORE_PLACES = new RegExp(
  String.raw`^(?:(?:, ${PLACE}[\p{L} -]{1,40}){1,9},?)? (?:and|or) (?:in |on |at |to )?${PLACE}`,
  'u',
)
