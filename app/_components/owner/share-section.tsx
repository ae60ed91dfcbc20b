'use client'

import { useActionState } from 'react'
import { revoke, share } from '@/app/_actions/share-links'
import type { OwnerTools } from '@/lib/reports/dashboard-report'
import { dayInWords } from '@/lib/reports/wording'
import { CopyButton } from './copy-button'
import styles from './owner.module.css'

/** Makes links to a dashboard, lists those that work, and ends them. */
export function ShareSection({ owner }: { readonly owner: OwnerTools }) {
  const [{ address }, action, isPending] = useActionState(share, { address: null })
  return (
    <section className={styles.section} id="share" aria-labelledby="share-heading" data-screen-only>
      <h2 id="share-heading">Share</h2>
      <p className={styles.help}>
        A link shows this comparison to whoever has it, without a login; nothing can be changed through it.
      </p>
      <form action={action}>
        <input type="hidden" name="dashboardId" value={owner.dashboardId} />
        <button type="submit" aria-busy={isPending}>
          Make a link
        </button>
      </form>
      {address && <NewLink address={address} />}
      {owner.shareLinks.length > 0 && <Links owner={owner} />}
    </section>
  )
}

function NewLink({ address }: { readonly address: string }) {
  return (
    <div className={styles.fresh} role="status">
      <label>
        The new link. It is shown this once: copy it now.
        <input readOnly value={address} />
      </label>
      <CopyButton text={address} />
    </div>
  )
}

function Links({ owner }: { readonly owner: OwnerTools }) {
  return (
    <ul className={styles.rows} aria-label="Links that work">
      {owner.shareLinks.map(({ id, createdAt }) => (
        <li key={id}>
          <span>Link made on {dayInWords(createdAt)}</span>
          <form action={revoke}>
            <input type="hidden" name="dashboardId" value={owner.dashboardId} />
            <input type="hidden" name="linkId" value={id} />
            <button type="submit" data-quiet>
              Revoke
            </button>
          </form>
        </li>
      ))}
    </ul>
  )
}
