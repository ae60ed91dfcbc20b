/** The id of the text of an article with its receipt, within which keys lead from sentence to sentence. */
export const READING = 'reading'

/** The id of a receipt's heading. */
export const RECEIPT = 'receipt'
