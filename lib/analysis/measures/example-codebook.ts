import type { Example } from '@/lib/analysis/measures/measure'
import { codebookSchema } from '@/lib/lexicons/codebook'

/** The small topic that the measures' examples are about: a plan to build a bridge. */
export const exampleCodebook = codebookSchema.parse({
  topic: 'bridge',
  version: 1,
  name: 'The bridge',
  target: 'the plan to build a bridge',
  mentions: ['bridge', 'bridge plan'],
  parties: [
    { label: 'City', names: ['the city', 'Mayor Lopez', 'Lopez'] },
    { label: 'County', names: ['the county'] },
  ],
  camps: [
    {
      id: 'city',
      label: 'The city',
      members: [{ name: 'Ana Lopez', aliases: ['Lopez'], role: 'city mayor' }],
      terms: ['the city'],
    },
    { id: 'experts', label: 'Experts', terms: ['engineers'] },
  ],
  neutral: ['storm', 'suspension'],
  favourable: ['on schedule'],
  unfavourable: ['over budget'],
  frames: [
    { id: 'safety', label: 'Safety', description: 'Whether it stands.', cues: ['collapse', 'cracked'] },
    { id: 'beauty', label: 'Beauty', description: 'How it looks.', cues: ['skyline'] },
  ],
})

/** An example as an article: a first line that begins with "# " is its headline. */
export function exampleArticle({ text }: Pick<Example, 'text'>): {
  readonly title: string
  readonly text: string
} {
  const [heading = '', ...rest] = text.split('\n\n')
  return heading.startsWith('# ') ? { title: heading.slice(2), text: rest.join('\n\n') } : { title: '', text }
}
