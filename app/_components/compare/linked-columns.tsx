import type { CompareColumn } from '@/lib/reports/compare/columns'
import type { LinkedRun, LinkTag } from '@/lib/reports/compare/linked-text'
import { TextBlock } from '../text-block'
import { ColumnLetter } from './column-letter'
import styles from './linked-columns.module.css'
import { ScrollTogether } from './scroll-together'

/** The texts in their columns, passages that belong together marked alike and leading to each other. */
export function LinkedColumns({ columns }: { readonly columns: readonly CompareColumn[] }) {
  return (
    <ScrollTogether>
      <div className={styles.columns} data-columns={columns.length}>
        {columns.map((column) => (
          <Column key={column.id} column={column} />
        ))}
      </div>
    </ScrollTogether>
  )
}

function Column({ column: { letter, name, blocks } }: { readonly column: CompareColumn }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself on wide screens, also by keyboard
    <article className={styles.column} aria-label={`${letter}: ${name}`} tabIndex={0} data-column={letter}>
      <p className={styles.name}>
        <ColumnLetter>{letter}</ColumnLetter> {name}
      </p>
      <div className={styles.text} dir="auto">
        {blocks.map((block) => (
          <TextBlock key={block.start} kind={block.kind} heading="h3">
            {block.runs.map((run) => (
              <Run key={run.start} run={run} />
            ))}
          </TextBlock>
        ))}
      </div>
    </article>
  )
}

/** The keyboard stops at the number; who points may choose the words as well. */
function Run({ run: { text, kind, href, tags } }: { readonly run: LinkedRun }) {
  if (href === null) return text
  return (
    <>
      {tags.map((tag) => (
        <Tag key={tag.number} tag={tag} />
      ))}
      <a className={styles.words} data-kind={kind} href={href} tabIndex={-1}>
        {text}
      </a>
    </>
  )
}

/** A number, read aloud with what it links; where a link has led, that can be seen as well. */
function Tag({ tag: { anchor, number, kind, href, words } }: { readonly tag: LinkTag }) {
  return (
    <a id={anchor} className={styles.tag} data-link={number} data-kind={kind} href={href} title={words}>
      {number}
      <span className={styles.label}>{`: ${words} `}</span>
    </a>
  )
}
