export { OwnerFrame as default } from '@/app/_components/owner/owner-frame'
