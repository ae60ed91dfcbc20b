'use client'

import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { ExplorableRow } from '@/lib/reports/explorable-row'
import { type Presses, pressesFor } from './arrows'
import styles from './interactive-layer.module.css'

/** Points at one row at a time, by pointer or by arrow keys, Home and End, and tells its figures; Enter opens its article. */
export default function RowExplorer({ rows }: { readonly rows: readonly ExplorableRow[] }) {
  const pointed = useRef<ExplorableRow>(null)

  function handleKey(event: KeyboardEvent) {
    const presses = pressesFor(event.key, rows.length)
    if (presses && event.isTrusted) {
      event.preventDefault()
      event.stopPropagation()
      press(event.target, presses)
    }
    if (event.key === 'Enter' && pointed.current) {
      event.stopPropagation()
      window.location.assign(pointed.current.href)
    }
  }

  return (
    <div onKeyDownCapture={handleKey} className={styles.explorer}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          layout="vertical"
          data={[...rows]}
          margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
          title="Explore the articles"
          desc="Arrow keys, Home and End move from article to article; Enter opens one."
        >
          <XAxis type="number" domain={[0, 1]} hide />
          <YAxis type="category" dataKey="id" hide />
          <Tooltip
            cursor={{ className: styles.cursor }}
            isAnimationActive={false}
            content={({ active, label }) => (
              <RowFigures row={active ? rows.find(({ id }) => id === label) : undefined} pointed={pointed} />
            )}
          />
          <Bar dataKey="sentences" fill="transparent" isAnimationActive={false} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  )
}

function press(target: EventTarget, { key, times }: Presses) {
  for (let time = 0; time < times; time++)
    target.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }))
}

interface RowFiguresProps {
  /** Undefined while no row is pointed at. */
  readonly row: ExplorableRow | undefined
  readonly pointed: RefObject<ExplorableRow | null>
}

function RowFigures({ row, pointed }: RowFiguresProps) {
  useEffect(() => {
    pointed.current = row ?? null
  }, [row, pointed])

  if (!row) return null
  return (
    <div className={styles.tooltip}>
      <strong>{row.outlet}</strong>
      <p>{row.title}</p>
      <dl>
        {row.figures.map(({ label, verdict, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {verdict && <strong>{verdict}: </strong>}
              {words}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
