'use client'

import { useActionState } from 'react'
import { revoke, share } from '@/app/_actions/share-links'
import type { OwnerTools } from '@/lib/reports/dashboard-report'
import { dayInWords } from '@/lib/reports/wording'
import { PageSection } from '../page-section'
import { CopyButton } from './copy-button'
import styles from './owner.module.css'

const entry = { id: 'share', heading: 'Share', onPaper: false } as const

/** Makes links to a dashboard, lists those that work, and ends them. */
export function ShareSection({ owner }: { readonly owner: OwnerTools }) {
  const [{ address }, action, isPending] = useActionState(share, { address: null })
  return (
    <PageSection
      entry={entry}
      help="A link shows this comparison to whoever has it, without a login; nothing can be changed through it."
    >
      <form action={action}>
        <input type="hidden" name="dashboardId" value={owner.dashboardId} />
        <button type="submit" aria-busy={isPending}>
          Make a link
        </button>
      </form>
      {address && <NewLink address={address} />}
      {owner.shareLinks.length > 0 && <Links owner={owner} />}
    </PageSection>
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
