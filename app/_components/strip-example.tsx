import styles from './how-to-read.module.css'

/** A strip as the chart draws it, with words for its parts. */
export function StripExample() {
  return (
    <svg
      className={styles.strip}
      viewBox="0 0 640 120"
      role="img"
      aria-label="An example: a circle at +0.2 within a band from 0 to +0.4, on a line from unfavourable to favourable"
    >
      <defs>
        <linearGradient id="how-to-read-band">
          <stop className={styles.edge} offset="0%" />
          <stop className={styles.peak} offset="50%" />
          <stop className={styles.edge} offset="100%" />
        </linearGradient>
      </defs>
      <line className={styles.axis} x1="20" x2="620" y1="60" y2="60" />
      <line className={styles.zero} x1="320" x2="320" y1="36" y2="84" />
      <rect x="330" y="50" width="180" height="20" fill="url(#how-to-read-band)" />
      <circle className={styles.value} cx="420" cy="60" r="8" />
      <path className={styles.arrow} d="M36 105H20m6-6-6 6 6 6" />
      <text x="44" y="110">
        unfavourable
      </text>
      <text x="320" y="110" textAnchor="middle">
        0: neutral
      </text>
      <text x="596" y="110" textAnchor="end">
        favourable
      </text>
      <path className={styles.arrow} d="M604 105h16m-6-6 6 6-6 6" />
      <text x="420" y="24" textAnchor="middle">
        the value, in its 95&nbsp;% interval
      </text>
    </svg>
  )
}
