import type { Metadata } from 'next'
import { HowToRead } from '@/app/_components/how-to-read'

export const metadata: Metadata = { title: 'How to read a comparison' }

interface SharedHowToReadPageProps {
  readonly params: Promise<{ readonly token: string }>
}

/** The same for everyone; it stands under the link so that a reader never leaves it. */
export default async function SharedHowToReadPage({ params }: SharedHowToReadPageProps) {
  const { token } = await params
  return <HowToRead methodology={`/s/${token}/methodology`} />
}
