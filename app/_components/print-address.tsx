import { renderSVG } from 'uqr'
import styles from './print-address.module.css'

/** On paper: where this page is found, to type or to photograph. */
export function PrintAddress({ address }: { readonly address: string }) {
  const code = `data:image/svg+xml,${encodeURIComponent(renderSVG(address, { border: 2 }))}`
  return (
    <aside className={styles.address} aria-label="Address of this page">
      {/* biome-ignore lint/performance/noImgElement: it is drawn here and nothing is fetched */}
      <img className={styles.code} src={code} alt="QR code of the address" width="96" height="96" />
      <p>
        This comparison with the sentences behind every number: <br />
        <strong>{address}</strong>
      </p>
    </aside>
  )
}
