'use client'

import { useEffect } from 'react'

/** What a chart’s buttons do, loaded when one of them is pressed. */
const takeAlong = () => import('./take-along')

/** Does what a button asks for and answers what to say then; null where the button is none of a chart’s. */
async function take({ pictureOf, tableOf, chart = '' }: DOMStringMap): Promise<string | null> {
  if (pictureOf) {
    await (await takeAlong()).savePicture({ svg: pictureOf, chart })
    return 'Saved'
  }
  if (!tableOf) return null
  await (await takeAlong()).copyTable(tableOf)
  return 'Copied'
}

async function press({ target }: MouseEvent) {
  const button = target instanceof Element ? target.closest('button') : null
  const said = button?.querySelector('[aria-live]')
  if (!button || !said) return
  const words = await take(button.dataset).catch(() => 'this browser does not let us')
  if (words !== null) said.textContent = `: ${words}`
}

/** Saves pictures of charts and copies their data when a button below one is pressed. One for all charts of a page. */
export function ChartActions() {
  useEffect(() => {
    const listening = new AbortController()
    document.addEventListener('click', press, { signal: listening.signal })
    return () => listening.abort()
  }, [])
  return null
}
