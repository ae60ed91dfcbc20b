import { comparePage } from '@/app/_components/compare/compare-page'

const { metadata, Page } = comparePage('dashboardId', (dashboardId) => ({ kind: 'owner', dashboardId }))

export const generateMetadata = metadata

export default Page
