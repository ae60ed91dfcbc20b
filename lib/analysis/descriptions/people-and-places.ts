import { type DescribedText, defineDescription } from '@/lib/analysis/descriptions/description'

/** Null for a text without words. */
const countIn = ({ words }: DescribedText, found: readonly unknown[]): number | null =>
  words.length === 0 ? null : found.length

export const people = defineDescription({
  id: 'people',
  label: 'People named',
  unit: 'people',
  decimals: 0,
  definition:
    'How many different people the text calls by name. Who is named in several ways (“Kim Jong Un”, “Kim”) is one.',
  sources: [],
  limits: [
    'People the topic lists are known by every name of theirs; a family name alone is taken for the one it lists.',
    'Others are known by a common given name, a Korean or Chinese family name, a title, or by speaking. In twelve articles that no rule was made on, 49 of the 53 names so found were people’s, and 17 people were missed.',
    'Roles without a name (“the president”) and names in headings and headlines are not counted; names in the credits of pictures are. In texts of more than 50,000 characters, people the topic does not list are learned from the first 50,000.',
  ],
  describe: (text) => countIn(text, text.named.people),
  find: ({ named }) => named.people,
})

export const places = defineDescription({
  id: 'places',
  label: 'Places named',
  unit: 'places',
  decimals: 0,
  definition:
    'How many different countries, capitals, regions and well-known cities the text names. “U.S.” and “America” are one place.',
  sources: [],
  limits: [
    'Places are known from a list: all states and their capitals, the states of the US, and about 150 other cities and regions. Smaller ones are not counted.',
    'A capital that stands for its government (“Washington insists”) counts as a place.',
    'Names of nations (“American”, “Korean”) are no places, nor is a place in the name of a body (“New York Times”).',
    'Places of one name, such as Georgia, count as one.',
  ],
  describe: (text) => countIn(text, text.named.places),
  find: ({ named }) => named.places,
})
