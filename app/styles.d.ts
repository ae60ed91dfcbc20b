/// <reference types="next" />
import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Custom properties hand numbers to a style sheet. */
    [property: `--${string}`]: string | number
  }
}
