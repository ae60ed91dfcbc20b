import type { Metadata } from 'next'
import { HowToRead } from '@/app/_components/how-to-read'

export const metadata: Metadata = { title: 'How to read a comparison' }

export default function HowToReadPage() {
  return <HowToRead methodology="/methodology" />
}
