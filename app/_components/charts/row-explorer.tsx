'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { ArticleRow } from '@/lib/reports/article-row'
import { FigureWords } from '../figure-words'
import styles from './interactive-layer.module.css'

/** Recharts knows two arrows, and in a chart of rows its left one leads to the next row. */
const arrows: Readonly<Record<string, string>> = {
  ArrowDown: 'ArrowLeft',
  ArrowRight: 'ArrowLeft',
  ArrowUp: 'ArrowRight',
  ArrowLeft: 'ArrowRight',
}

/** Points at one row at a time, by pointer or arrow keys, and tells its figures; Enter opens its article. */
export default function RowExplorer({ rows }: { readonly rows: readonly ArticleRow[] }) {
  const router = useRouter()
  const pointed = useRef<ArticleRow>(null)

  function handleKey(event: KeyboardEvent) {
    const arrow = arrows[event.key]
    if (arrow && event.isTrusted) {
      event.preventDefault()
      event.stopPropagation()
      event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key: arrow, bubbles: true }))
    }
    if (event.key === 'Enter' && pointed.current) {
      event.stopPropagation()
      router.push(pointed.current.href)
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
          desc="Arrow keys move from article to article; Enter opens one."
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

interface RowFiguresProps {
  /** Undefined while no row is pointed at. */
  readonly row: ArticleRow | undefined
  readonly pointed: RefObject<ArticleRow | null>
}

function RowFigures({ row, pointed }: RowFiguresProps) {
  useEffect(() => {
    pointed.current = row ?? null
  }, [row, pointed])

  if (!row) return null
  return (
    <div className={styles.tooltip}>
      <strong>{row.outlet ?? 'Outlet not given'}</strong>
      <p>{row.title}</p>
      <dl>
        {row.figures.map((figure) => (
          <div key={figure.measure}>
            <dt>{figure.label}</dt>
            <dd>
              <FigureWords figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
