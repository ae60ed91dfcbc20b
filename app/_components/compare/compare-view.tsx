import type { ReadTogether } from '@/lib/reports/compare/read-together'
import type { CompareReport } from '@/lib/reports/compare-report'
import { Arrow } from '../arrow'
import { Notice } from '../notice'
import { WorkInProgress } from '../work-in-progress'
import { ChooseArticles } from './choose-articles'
import styles from './compare-view.module.css'
import { ComparedFigures } from './compared-figures'
import { LinkLegend } from './link-legend'
import { LinkList } from './link-list'
import { LinkedColumns } from './linked-columns'

/** Articles side by side, as owner and reader alike see them. */
export function CompareView({ report }: { readonly report: CompareReport }) {
  const { dashboardTitle, problem, choice, together, working, here, place } = report
  return (
    <>
      <p>
        <a href={place.dashboard}>
          <Arrow to="left" /> {dashboardTitle}
        </a>
      </p>
      <h1 className={styles.title}>Side by side</h1>
      {problem && <Notice>{problem}</Notice>}
      {choice && (
        <ChooseArticles choice={choice} summary="Choose other articles" isOpen={together === null} />
      )}
      {working && <WorkInProgress working={working} here={here} />}
      {together && <Together together={together} report={report} />}
    </>
  )
}

interface TogetherProps {
  readonly together: ReadTogether
  readonly report: CompareReport
}

function Together({ together, report }: TogetherProps) {
  return (
    <>
      <ComparedFigures together={together} report={report} />
      <section aria-labelledby="texts" className={styles.texts}>
        <h2 id="texts">The texts</h2>
        {together.links && <Links links={together.links} kinds={together.kinds} />}
        <LinkedColumns columns={together.columns} />
      </section>
    </>
  )
}

type LinksProps = Pick<ReadTogether, 'kinds'> & { readonly links: NonNullable<ReadTogether['links']> }

function Links({ links, kinds }: LinksProps) {
  if (kinds.every(({ count }) => count === 0))
    return <p className={styles.help}>No passages were found that belong together.</p>
  return (
    <>
      <p className={styles.help}>
        Passages that belong together carry the same number. Choose one to go to its partner. Links are found
        by words alone, so some are missed and some are chance; a passage without a partner says nothing about
        why.
      </p>
      <LinkLegend kinds={kinds} />
      {links.length > 0 ? <LinkList links={links} /> : <p>There is no link of this kind.</p>}
    </>
  )
}
