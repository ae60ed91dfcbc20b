'use client'

import { useEffect, useState } from 'react'

/** Copies a text; absent where the browser does not let us. */
export function CopyButton({ text }: { readonly text: string }) {
  const [canCopy, setCanCopy] = useState(false)
  const [isCopied, setIsCopied] = useState(false)

  useEffect(() => setCanCopy('clipboard' in navigator), [])
  if (!canCopy) return null

  async function copy() {
    await navigator.clipboard.writeText(text)
    setIsCopied(true)
  }

  return (
    <button type="button" onClick={copy}>
      {isCopied ? 'Copied' : 'Copy'}
    </button>
  )
}
