import { headers } from 'next/headers'

/** Where this server was asked, as the one who asked wrote it: "https://parallax.example". */
export async function origin(): Promise<string> {
  const received = await headers()
  const protocol = received.get('x-forwarded-proto') ?? 'http'
  return `${protocol}://${received.get('x-forwarded-host') ?? received.get('host')}`
}
