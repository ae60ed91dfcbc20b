import { existsSync, writeFileSync } from 'node:fs'
import { genericFrames } from '@/lib/lexicons/frame-cues'
import { codedArticles, crossValidated, fitThresholds } from './train/frame-thresholds'

const shared = new URL('../../shared', import.meta.url).pathname
const output = new URL('../lib/lexicons/frame-thresholds.json', import.meta.url)

const rounded = (alpha: number | null): string => alpha?.toFixed(3) ?? 'n/a'

function train(): void {
  const articles = codedArticles(shared)
  const fitted = genericFrames.map((frame) => {
    const { all, gold } = crossValidated(articles, frame)
    console.log(`${frame}: cross-validated alpha ${rounded(all)}, where coded twice ${rounded(gold)}`)
    return [frame, fitThresholds(articles, frame)] as const
  })
  const origin = `Fitted by scripts/train-frames.ts on ${articles.length} coded articles; for Parallax, MIT`
  writeFileSync(output, `${JSON.stringify({ origin, ...Object.fromEntries(fitted) }, null, 2)}\n`)
}

if (existsSync(shared)) train()
else {
  console.error('Training reads the coded articles of ../shared, which is not here.')
  process.exitCode = 1
}
