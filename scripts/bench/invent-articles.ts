import { analyzeArticle } from '@/lib/analysis/article'
import { type ComparedArticle, comparedArticle } from '@/lib/comparison/compared-article'
import type { Codebook } from '@/lib/lexicons/codebook'
import { type Random, seededRandom } from '@/lib/statistics/random'

const OUTLETS = 25
const DAYS = 500

/** Sentences as news has them; the codebook's own phrases stand for TARGET, SPEAKER and EVENT. */
const sentences = {
  favourable: [
    'The TARGET was a historic success that surprised even its critics.',
    'Officials from 12 countries praised the TARGET as a real breakthrough.',
    '“The TARGET was wonderful, and we trust each other,” SPEAKER said on DAY.',
  ],
  unfavourable: [
    'The TARGET collapsed after two hours without any agreement.',
    'Critics called the TARGET a dangerous failure and an empty show.',
    '“The TARGET was a disaster,” SPEAKER said, and warned of worse to come.',
    'According to SPEAKER, the TARGET has achieved nothing at all.',
  ],
  other: [
    'The TARGET began on DAY and lasted NUMBER hours.',
    'Some NUMBER reporters waited outside the hotel.',
    'It was not clear on DAY who would travel next.',
    'The two delegations had met NUMBER times before, SPEAKER said.',
    'Trains ran late in the capital, where the streets were closed.',
    'Rice prices rose by NUMBER percent over the summer.',
    'A spokesman declined to comment on the EVENT.',
  ],
} as const

type Kind = keyof typeof sentences

/** Analysed articles of 8 to 60 sentences by two dozen outlets, the same each time; the outlets lean to either side. */
export function inventArticles(count: number, codebook: Codebook): readonly ComparedArticle[] {
  const random = seededRandom(2026)
  return Array.from({ length: count }, (_, i) => {
    const outlet = Math.floor(OUTLETS * random() ** 2)
    const lean = (outlet / OUTLETS + random()) / 2
    const title = inventSentence(random, lean, codebook)
    const text = Array.from({ length: 8 + Math.floor(52 * random() ** 2) }, () => {
      const ending = random() < 0.4 ? '\n\n' : ' '
      return inventSentence(random, lean, codebook) + ending
    }).join('')
    const { measurements, attributions } = analyzeArticle({ title, text }, codebook)
    const observations = Object.fromEntries(
      measurements.map((each) => [each.measure, each.observations] as const),
    )
    const date = dayAfter(Math.floor(DAYS * random()))
    return comparedArticle({
      id: `${i}`,
      title,
      outlet: `Outlet ${outlet}`,
      date,
      text,
      observations,
      attributions,
    })
  })
}

function inventSentence(random: Random, lean: number, codebook: Codebook): string {
  const pick = <T>(some: readonly T[]): T | undefined => some[Math.floor(random() * some.length)]
  const kind: Kind = random() < 0.5 ? 'other' : random() < lean ? 'favourable' : 'unfavourable'
  return (pick(sentences[kind]) ?? '')
    .replace('TARGET', pick(codebook.mentions) ?? 'talks')
    .replace('SPEAKER', pick(codebook.camps.flatMap(({ members }) => members))?.name ?? 'Lopez')
    .replace('EVENT', pick(codebook.events)?.label ?? 'meeting')
    .replace('DAY', dayInWords(dayAfter(Math.floor(DAYS * random()))))
    .replace('NUMBER', String(2 + Math.floor(200 * random())))
}

const FIRST_DAY = Date.UTC(2018, 2, 1)
const DAY_LENGTH = 86_400_000

const dayAfter = (days: number): string => new Date(FIRST_DAY + days * DAY_LENGTH).toISOString().slice(0, 10)

const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

const dayInWords = (day: string): string => written.format(new Date(day))
