import { Fragment } from 'react'
import type { ChartFiles } from '@/lib/reports/charts/chart-files'
import type { ComparedVoicesReport, HeardRow, VoicesRow } from '@/lib/reports/compared-voices-report'
import { CampRows } from './camp-rows'
import { CampLegend } from './charts/camp-legend'
import { ChartTools } from './charts/chart-tools'
import { Fold } from './fold'
import { RowHead } from './tables/row-head'
import styles from './voices.module.css'

interface ComparedVoicesProps {
  readonly voices: ComparedVoicesReport
  /** Of the chart of shares. */
  readonly files: ChartFiles
}

/** Through whose mouth the articles speak: the camps’ shares of each, and whom they hear most. */
export function ComparedVoices({ voices, files }: ComparedVoicesProps) {
  const { marks, rows, mostHeard } = voices
  if (marks.length === 0) return <p>In none of these articles a known source is quoted or paraphrased.</p>
  return (
    <>
      <h3 className={styles.heading}>Shares of the camps</h3>
      <CampLegend camps={marks} />
      <CampRows rows={rows} />
      <Fold summary="The shares in numbers">
        <ChartTools title="Shares of the camps" files={files} />
        <ShareRows rows={rows} />
      </Fold>
      <details>
        <summary>Heard most, by name</summary>
        <MostHeard sources={mostHeard} />
      </details>
    </>
  )
}

function ShareRows({ rows }: { readonly rows: readonly VoicesRow[] }) {
  return (
    <table className={styles.table} aria-label="Shares of the camps in numbers" data-points>
      <caption>
        Of the n attributions to known sources of each article. Balance is 1 where all camps heard are heard
        alike, and near 0 where nearly all is one camp’s.
      </caption>
      <thead>
        <tr>
          <th scope="col">Article</th>
          <th scope="col">Shares of the camps</th>
          <th scope="col">n</th>
          <th scope="col">Balance</th>
          <th scope="col">Unnamed sources</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ShareRow key={row.article.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function ShareRow({ row: { article, bars, n, balance, unnamed } }: { readonly row: VoicesRow }) {
  return (
    <tr>
      <RowHead article={{ ...article, href: `${article.href}#voices` }} />
      <td data-label="Shares of the camps" data-wide>
        {n === 0
          ? 'no known source'
          : bars.map(({ label, share, interval }) => `${label} ${share} (${interval})`).join(', ')}
      </td>
      <td data-label="n">{n}</td>
      <td data-label="Balance">{balance}</td>
      <td data-label="Unnamed sources">{unnamed}</td>
    </tr>
  )
}

function MostHeard({ sources }: { readonly sources: readonly HeardRow[] }) {
  if (sources.length === 0) return <p>No source is given by name in these articles.</p>
  return (
    <table className={styles.table}>
      <caption>Sources given by name, by how many articles hear them.</caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Camp</th>
          <th scope="col">Heard in</th>
          <th scope="col">Attributions</th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <Heard key={source.name} source={source} />
        ))}
      </tbody>
    </table>
  )
}

function Heard({ source }: { readonly source: HeardRow }) {
  const { name, camp, articles, attributions, links, more } = source
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong>
      </th>
      <td data-label="Camp">{camp}</td>
      <td data-label="Heard in">
        {articles}
        <small>
          {links.map(({ id, label, href }, i) => (
            <Fragment key={id}>
              {i > 0 && ', '}
              <a href={href}>{label}</a>
            </Fragment>
          ))}
          {more && ` ${more}`}
        </small>
      </td>
      <td data-label="Attributions">{attributions}</td>
    </tr>
  )
}
