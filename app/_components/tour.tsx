'use client'

import { useEffect, useState } from 'react'
import styles from './tour.module.css'

export interface TourStep {
  /** The id of what it is about, on the page. */
  readonly at: string
  readonly words: string
}

const SEEN = 'parallax-tour-seen'

/** A short walk through a page: offered on the first visit, and again whenever its button is pressed. */
export function Tour({ steps }: { readonly steps: readonly TourStep[] }) {
  const [step, setStep] = useState<number | null>(null)

  useEffect(() => {
    if (!localStorage.getItem(SEEN)) setStep(0)
  }, [])

  const end = () => {
    localStorage.setItem(SEEN, 'yes')
    setStep(null)
  }
  const goTo = (next: number) => {
    setStep(next)
    document.getElementById(steps[next]?.at ?? '')?.scrollIntoView({ block: 'center' })
  }

  const shown = step === null ? undefined : steps[step]
  return (
    <div className={styles.tour} data-screen-only>
      <button type="button" data-quiet onClick={() => goTo(0)}>
        Show me around
      </button>
      {shown && step !== null && (
        <aside className={styles.card} aria-label="A tour of this page">
          <p aria-live="polite">
            <small>
              {step + 1} of {steps.length}
            </small>
            {shown.words}
          </p>
          <div className={styles.buttons}>
            {step < steps.length - 1 && (
              <button type="button" onClick={() => goTo(step + 1)}>
                Next
              </button>
            )}
            <button type="button" data-quiet onClick={end}>
              {step < steps.length - 1 ? 'Close' : 'Done'}
            </button>
          </div>
        </aside>
      )}
    </div>
  )
}
