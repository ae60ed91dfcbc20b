import type { Axis } from '@/lib/reports/axis'
import type { PlottedPoint } from '@/lib/reports/comparison/timeline-points'
import type { TimelineLane, TimelineSection } from '@/lib/reports/comparison/timeline-section'
import { nOf } from '@/lib/reports/wording'
import styles from './timeline-chart.module.css'

/** Tone over time, outlet below outlet on one axis of time, drawn on the server; each point leads to its articles. */
export function TimelineChart({ section }: { readonly section: TimelineSection }) {
  const { title, summary, axis, ticks, lanes, events, eventLines } = section
  return (
    <figure className={styles.chart}>
      <figcaption>
        <strong>{title}</strong>
        <p className={styles.legend}>
          Up is {axis.sides?.high}, down {axis.sides?.low}. A bar is a 95&nbsp;% interval; where it reaches
          across zero, the tone cannot be told from neutral and is drawn in grey.{' '}
          <span className={styles.keys}>Arrow keys lead from point to point, Enter opens one.</span>
        </p>
      </figcaption>
      <div className={styles.plot} style={{ '--lanes': lanes.length, '--event-lines': eventLines }}>
        <LaneNames lanes={lanes} />
        <svg
          className={styles.drawing}
          aria-labelledby="timeline-title"
          aria-describedby="timeline-summary"
          data-points
        >
          <title id="timeline-title">{title}</title>
          <desc id="timeline-summary">{summary}</desc>
          <Events events={events} />
          {lanes.map((lane, index) => (
            <g key={lane.name} className={styles.lane} style={{ '--lane-index': index }}>
              <Lane lane={lane} axis={axis} />
            </g>
          ))}
        </svg>
        <div className={styles.ticks} aria-hidden="true">
          {ticks.map(({ position, label }) => (
            <span key={position} className={styles.tick} style={{ '--position': `${position}%` }}>
              {label}
            </span>
          ))}
        </div>
      </div>
    </figure>
  )
}

function LaneNames({ lanes }: Pick<TimelineSection, 'lanes'>) {
  return (
    <ol className={styles.names} aria-hidden="true">
      {lanes.map(({ name, size }) => (
        <li key={name}>
          <strong>{name}</strong>
          <small>{nOf(size)}</small>
        </li>
      ))}
    </ol>
  )
}

/** Lines across all lanes, with the numbers by which a list tells what happened. */
function Events({ events }: Pick<TimelineSection, 'events'>) {
  return (
    <svg className={styles.events} width="100%" height="100%" aria-hidden="true">
      {events.map(({ id, position }) => (
        <line key={id} x1={`${position}%`} x2={`${position}%`} y2="100%" />
      ))}
      {events.map(({ id, position, line, number, label, day }) => (
        <text key={id} x={`${position}%`} style={{ '--event-line': line }}>
          {number}
          <title>{`${label}, ${day}`}</title>
        </text>
      ))}
    </svg>
  )
}

/** The ends of the axis and its middle. */
function ToneLines({ axis: { ticks } }: { readonly axis: Axis }) {
  return (
    <svg className={styles.axis} width="100%" height="100%" aria-hidden="true">
      <line className={styles.bound} x2="100%" />
      <line className={styles.zero} x2="100%" y1="50%" y2="50%" />
      <line className={styles.bound} x2="100%" y1="100%" y2="100%" />
      <text x="-8">{ticks.at(-1)?.label}</text>
      <text x="-8" y="50%">
        0
      </text>
      <text x="-8" y="100%">
        {ticks.at(0)?.label}
      </text>
    </svg>
  )
}

function Lane({ lane: { name, points }, axis }: { readonly lane: TimelineLane; readonly axis: Axis }) {
  return (
    <svg className={styles.area} width="100%" height="64" role="graphics-object" aria-label={name}>
      <ToneLines axis={axis} />
      {points.map((point) => (
        <Point key={point.from} point={point} />
      ))}
    </svg>
  )
}

function Point({ point: { place, step, href, words } }: { readonly point: PlottedPoint }) {
  if (place === null) return null
  const { x, y, top, height } = place
  return (
    <a className={styles.point} href={href} data-step={step}>
      <title>{words}</title>
      <svg x={`${x}%`} aria-hidden="true">
        <rect className={styles.target} x="-22" width="44" height="100%" />
        <rect className={styles.interval} x="-1.5" width="3" y={`${top}%`} height={`${height}%`} />
        <circle r="3" cy={`${y}%`} />
      </svg>
    </a>
  )
}
