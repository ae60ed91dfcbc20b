'use server'

import { redirect } from 'next/navigation'
import { destinationProblem, openDestination, readDestination } from '@/app/_forms/destination'
import { readGivenTexts } from '@/app/_forms/given-texts'
import { givenImportSchema, type ImportState } from '@/app/_forms/import-state'
import { readDecisions, review, toInput } from '@/app/_forms/review'
import { importMany } from '@/lib/jobs/import-many'
import { type Database, database } from '@/lib/storage/database'

/** One step of an import: reads what was given, shows it again as decided, or saves it and leaves. */
export async function importArticles(previous: ImportState, form: FormData): Promise<ImportState> {
  const db = await database()
  if (form.get('intent') === 'read') return readStep(db, previous, form)
  const reviewed = await reviewStep(db, previous, form)
  return form.get('intent') === 'save' ? saveStep(db, reviewed) : reviewed
}

async function readStep(db: Database, previous: ImportState, form: FormData): Promise<ImportState> {
  const { articles, problems } = await readGivenTexts(form)
  return {
    ...previous,
    pasted: String(form.get('pasted') ?? ''),
    articles: await Promise.all(articles.map((article) => review(db, article))),
    problems,
  }
}

async function reviewStep(db: Database, previous: ImportState, form: FormData): Promise<ImportState> {
  const { pasted, articles } = givenImportSchema.parse(previous)
  const decided = articles.map((article) => readDecisions(article, form))
  return {
    pasted,
    articles: await Promise.all(decided.map((article) => review(db, article))),
    destination: readDestination(form),
    problems: [],
  }
}

/** Saves every article that is kept, or, if anything is to be mended, nothing. */
async function saveStep(db: Database, state: ImportState): Promise<ImportState> {
  const kept = state.articles.filter(({ isLeftOut }) => !isLeftOut)
  const checked = new Map(kept.map((article) => [article, toInput(article)]))
  const articles = state.articles.map((article) => ({
    ...article,
    errors: checked.get(article)?.errors ?? {},
  }))
  const inputs = [...checked.values()].flatMap(({ input }) => input ?? [])
  const problem = kept.length === 0 ? KEEP_ONE : await destinationProblem(db, state.destination)
  if (problem !== null || inputs.length < kept.length) {
    return { ...state, articles, destination: { ...state.destination, problem } }
  }
  const { dashboard, codebook } = await openDestination(db, state.destination)
  const items = inputs.map((input) => ({ label: input.title, read: () => input }))
  const { imported } = await importMany(db, { dashboardId: dashboard.id, codebook, items })
  const known = imported.filter(({ existed }) => existed).length
  redirect(`/dashboards/${dashboard.id}?added=${imported.length}&known=${known}`)
}

const KEEP_ONE = 'Keep at least one of the articles.'
