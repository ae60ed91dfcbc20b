import { comparePage } from '@/app/_components/compare/compare-page'

const { metadata, Page } = comparePage('token', (token) => ({ kind: 'link', token }))

export const generateMetadata = metadata

export default Page
