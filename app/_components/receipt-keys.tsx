'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { ReceiptSteps } from '@/lib/reports/receipt-steps'
import { READING, RECEIPT } from './reading-ids'

interface ReceiptKeysProps {
  readonly steps: ReceiptSteps
}

/**
 * J and K lead from receipt to receipt, Escape closes one. The keyboard follows into a receipt that opens, and back
 * to the sentence when it closes. Links do the same without a script.
 */
export function ReceiptKeys({ steps }: ReceiptKeysProps) {
  useKeys(steps)
  useFocusOn(steps.open)
  return null
}

function useKeys(steps: ReceiptSteps): void {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const address = isMeant(event, steps) ? addressOf(event.key, steps) : null
      if (address === null) return
      event.preventDefault()
      router.push(address, { scroll: event.key !== 'Escape' })
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [router, steps])
}

function addressOf(key: string, { open, previous, next, closed }: ReceiptSteps): string | null {
  if (key === 'Escape') return open === null ? null : closed
  if (key.toLowerCase() === 'j') return next
  return key.toLowerCase() === 'k' ? previous : null
}

/** Single letters are for what one is at: the text and its receipt, or nothing else while one is open. */
function isMeant(event: KeyboardEvent, { open }: ReceiptSteps): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false
  const focused = document.activeElement
  const isElsewhere = focused !== null && focused !== document.body && !focused.matches('main')
  if (isElsewhere) return document.getElementById(READING)?.contains(focused) ?? false
  return open !== null
}

function useFocusOn(open: string | null): void {
  const before = useRef(open)
  useEffect(() => {
    const last = before.current
    before.current = open
    if (last === open) return
    if (open !== null) focusReceipt()
    else if (last !== null) focusMark(last)
  }, [open])
}

/** Whoever is at a link of the receipt stays there. */
function focusReceipt(): void {
  const heading = document.getElementById(RECEIPT)
  if (heading?.closest('aside')?.contains(document.activeElement)) return
  heading?.focus({ preventScroll: true })
}

function focusMark(id: string): void {
  const mark = document.getElementById(id)
  const link = mark?.matches('a') ? mark : mark?.querySelector('a')
  link?.focus({ preventScroll: true })
}
