const root = import.meta.dirname

// A link's token is in its address: search engines are not to keep it, nor other sites to be told it.
const unlisted = [
  { key: 'X-Robots-Tag', value: 'noindex, nofollow, noarchive' },
  { key: 'Referrer-Policy', value: 'no-referrer' },
]

/** @type {import('next').NextConfig} */
export default {
  // The tests build into a folder of their own, so that they leave a running server alone.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  outputFileTracingRoot: root,
  turbopack: {
    root,
    resolveAlias: {
      '@/app/_components/still/still-content': {
        browser: './app/_components/still/still-content.browser.tsx',
      },
    },
  },
  serverExternalPackages: ['natural', '@photostructure/sqlite', 'piscina'],
  poweredByHeader: false,
  headers: async () => [{ source: '/s/:path*', headers: unlisted }],
  // npm test checks the types of everything, so building need not check them again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // Who opens a link has nothing of ours yet: what styles a page comes with it, and not a way there and back later.
    inlineCss: true,
    // Many small sheets, because asking for one costs nothing there: pages come with fewer styles that are not theirs.
    cssChunking: { type: 'graph', requestCost: 2_000 },
    // Larger than any upload we accept, so that our own message about size is the one a person reads.
    serverActions: { bodySizeLimit: '30mb' },
  },
}
