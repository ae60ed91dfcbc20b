import { NothingHere } from '@/app/_components/nothing-here'
import { OwnerFrame } from '@/app/_components/owner/owner-frame'

export const metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <OwnerFrame>
      <NothingHere onward={{ href: '/', label: 'All dashboards' }} />
    </OwnerFrame>
  )
}
