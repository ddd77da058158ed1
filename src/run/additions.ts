import { readPage } from '../annotate/page.js'
import type { Reading } from '../read/index.js'
import { bareRow, errorRow, type TableContext } from '../tables/index.js'
import type { Article, ArticleError } from '../types.js'
import type { Extraction, ExtractionTask } from '../worker.js'
import type { Inheritance } from './checkpoint.js'
import { type Chunks, createChunker, type DatasetSettings } from './chunks.js'
import type { Known } from './former.js'
import { type Judged, unsupportedLanguage } from './language.js'
import { createPlacer, type Placed } from './placement.js'
import type { Pool, TaskOutcome } from './pool.js'
import type { Failure } from './reply.js'
import type { Counts } from './run-record.js'

/** What one article, or one problem of the input, adds to the dataset. */
export interface Addition {
  chunks: Chunks
  counts: Counts
  errors: readonly ArticleError[]
}

/** A reading and what came of it; `outcome` is null where there was nothing to extract. */
export type Extracted =
  | { error: ArticleError }
  | { placed: Placed; known: Known | null; outcome: TaskOutcome<Extraction | Failure> | null }

export interface Adder {
  /** Takes note of a reading whose rows an earlier run has written. Must be called in the order of the input. */
  pass: (reading: Reading) => void
  /**
   * Sends an article to a thread, if it is to be extracted and a former dataset has not its rows. Must be called in
   * the order of the input.
   */
  start: (reading: Reading, known: Known | null) => Promise<Extracted>
  /** Turns the outcome into rows. Must be called in the order of the input too. */
  finish: (extracted: Extracted) => Promise<Addition>
  /** What the articles finished so far leave for those to come. */
  inheritance: () => Inheritance
}

interface AdderParts {
  pool: Pool
  judge: (article: Article) => Judged
  /** Extracts articles that are not English too. */
  anyLanguage: boolean
  /** What the articles passed have left. */
  inheritance: Inheritance | undefined
}

export function createAdder(settings: DatasetSettings, { pool, judge, anyLanguage, inheritance }: AdderParts): Adder {
  const place = createPlacer(judge)
  const additionOf = createAdditions(settings)
  const stories = createHeirs(inheritance)
  const extract = async ({ article }: Placed, storyId: string, known: Known | null) => {
    const result = known?.(article, storyId) ?? null
    if (result !== null) return { result }
    const task = { name: 'extract', input: { article, storyId } satisfies ExtractionTask }
    return pool.run<Extraction | Failure>(task)
  }

  const start = async (reading: Reading, known: Known | null): Promise<Extracted> => {
    if ('error' in reading) return reading
    const placed = place(reading.article)
    const isExtracted = placed.standing === 'new' && (placed.isEnglish || anyLanguage)
    return { placed, known, outcome: isExtracted ? await extract(placed, placed.storyId, known) : null }
  }
  const finish = async (extracted: Extracted): Promise<Addition> => {
    if ('error' in extracted) return additionOf.error(extracted.error)
    const { placed } = extracted
    const { article, standing } = placed
    if (standing === 'same_article' || standing === 'same_id')
      return additionOf.error(duplicateError(article, standing))
    if (standing !== 'new' && stories.isLost(standing.of)) return additionOf.error(copyError(article, standing.of))
    const storyId = stories.firstOf(placed.storyId, article.id)
    // The same metadata as its original, which has what its text tells.
    if (standing !== 'new') return additionOf.bare(readPage(article).article, { duplicateOf: standing.of, storyId })
    if (extracted.outcome === null) return additionOf.unsupported(article, storyId)
    // The first of its story had no row in the end, so the row is made anew with another.
    const outcome = storyId === placed.storyId ? extracted.outcome : await extract(placed, storyId, extracted.known)
    const failure = failureOf(outcome)
    if (failure === null) return { ...(outcome as { result: Extraction }).result, errors: [] }
    stories.lose(article.id)
    return additionOf.error({ ...placeOf(article), ...failure })
  }
  const pass = (reading: Reading): void => {
    if ('article' in reading) place(reading.article)
  }
  return { pass, start, finish, inheritance: stories.inheritance }
}

/** Who takes the place of articles without a row, to which no `duplicate_of` and no `story_id` may point. */
function createHeirs(before: Inheritance = { lost: [], heirs: [] }): {
  inheritance: () => Inheritance
  isLost: (id: string) => boolean
  lose: (id: string) => void
  /** The first article of a story that has a row: `id` itself where those before it have none. */
  firstOf: (storyId: string, id: string) => string
} {
  const lost = new Set(before.lost)
  const heirs = new Map(before.heirs)
  const firstOf = (storyId: string, id: string): string => {
    if (!lost.has(storyId)) return storyId
    const heir = heirs.get(storyId)
    if (heir !== undefined && !lost.has(heir)) return heir
    heirs.set(storyId, id)
    return id
  }
  const inheritance = () => ({ lost: [...lost], heirs: [...heirs] })
  return { inheritance, isLost: id => lost.has(id), lose: id => lost.add(id), firstOf }
}

function createAdditions(settings: DatasetSettings): {
  error: (error: ArticleError) => Addition
  /** An article that was not extracted. */
  bare: (article: Article, context: Pick<TableContext, 'duplicateOf' | 'storyId'>) => Addition
  unsupported: (article: Article, storyId: string) => Addition
} {
  const chunk = createChunker(settings)
  const error = (error: ArticleError): Addition => ({
    chunks: chunk('errors', [errorRow(error)]),
    counts: {},
    errors: [error]
  })
  const bare = (article: Article, context: Pick<TableContext, 'duplicateOf' | 'storyId'>): Addition => {
    const row = bareRow(article, { ...context, keep: settings.keep })
    return { chunks: chunk('articles', [row]), counts: { articles: 1 }, errors: [] }
  }
  const unsupported = (article: Article, storyId: string): Addition => {
    const { chunks, counts } = bare(article, { duplicateOf: null, storyId })
    const message = unsupportedLanguage(article)
    const { errors, ...more } = error({ ...placeOf(article), code: 'UNSUPPORTED_LANGUAGE', message })
    return { chunks: { ...chunks, ...more.chunks }, counts, errors }
  }
  return { error, bare, unsupported }
}

function placeOf(article: Article): { source: string; article_id: string } {
  return { source: article.source, article_id: article.id }
}

function duplicateError(article: Article, standing: 'same_article' | 'same_id'): ArticleError {
  if (standing === 'same_article') {
    const message = 'An article with this id and this text was read before; this one is left out.'
    return { ...placeOf(article), code: 'DUPLICATE_ARTICLE', message }
  }
  const message = 'Another article with this id was read before; this one is left out. Give it an id of its own.'
  return { ...placeOf(article), code: 'DUPLICATE_ID', message }
}

function copyError(article: Article, of: string): ArticleError {
  const message = `Its text is that of ${JSON.stringify(of)}, which could not be extracted; see there.`
  return { ...placeOf(article), code: 'EXTRACTION_FAILED', message }
}

function failureOf(outcome: TaskOutcome<Extraction | Failure>): Failure['failure'] | null {
  if ('result' in outcome) return 'failure' in outcome.result ? outcome.result.failure : null
  const message = `The article ended the thread that extracted it (${outcome.died}); leave it out, or split it.`
  return { code: 'WORKER_DIED', message }
}
