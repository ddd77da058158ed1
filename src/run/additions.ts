import { readPage } from '../annotate/page.js'
import type { Reading } from '../read/index.js'
import { duplicateRow, errorRow } from '../tables/index.js'
import type { Article, ArticleError } from '../types.js'
import type { Extraction } from '../worker.js'
import { type Chunks, createChunker, type DatasetSettings } from './chunks.js'
import { createDuplicateFinder, type Standing } from './duplicates.js'
import type { Pool, TaskOutcome } from './pool.js'
import type { Failure } from './reply.js'
import type { Counts } from './run-record.js'

/** What one article, or one problem of the input, adds to the dataset. */
export interface Addition {
  chunks: Chunks
  counts: Counts
  errors: readonly ArticleError[]
  /** Id of the article whose extraction failed. */
  failed?: string
}

/** A reading and what came of it; `outcome` is null where there was nothing to extract. */
export interface Extracted {
  reading: Reading
  standing: Standing
  outcome: TaskOutcome<Extraction | Failure> | null
}

export interface Adder {
  /** Takes note of a reading whose rows an earlier run has written. Must be called in the order of the input. */
  pass: (reading: Reading) => void
  /**
   * Sends an article to a thread, unless it was read before or its rows are known from a former dataset. Must be
   * called in the order of the input.
   */
  start: (reading: Reading, known: Extraction | null) => Promise<Extracted>
  /** Turns the outcome into rows. Must be called in the order of the input too. */
  finish: (extracted: Extracted) => Addition
}

/** @param failedBefore  ids of articles passed whose extraction failed */
export function createAdder(settings: DatasetSettings, pool: Pool, failedBefore: readonly string[] = []): Adder {
  const standingOf = createDuplicateFinder()
  const additionOf = createAdditions(settings)
  /** Ids of articles without rows, to which no `duplicate_of` may point. */
  const failed = new Set(failedBefore)
  const start = async (reading: Reading, known: Extraction | null): Promise<Extracted> => {
    if ('error' in reading) return { reading, standing: 'new', outcome: null }
    const { article } = reading
    const standing = standingOf(article)
    if (standing !== 'new') return { reading, standing, outcome: null }
    if (known !== null) return { reading, standing, outcome: { result: known } }
    const task = { name: 'extract', input: article }
    return { reading, standing, outcome: await pool.run(task) }
  }
  const finish = ({ reading, standing, outcome }: Extracted): Addition => {
    if ('error' in reading) return additionOf.error(reading.error)
    const { article } = reading
    if (standing === 'same_article' || standing === 'same_id')
      return additionOf.error(duplicateError(article, standing))
    if (standing !== 'new') {
      if (failed.has(standing.of)) return additionOf.error(copyError(article, standing.of))
      return additionOf.copy(article, standing.of)
    }
    const failure = failureOf(outcome)
    if (failure === null) return { ...(outcome as { result: Extraction }).result, errors: [] }
    failed.add(article.id)
    return { ...additionOf.error({ ...placeOf(article), ...failure }), failed: article.id }
  }
  const pass = (reading: Reading): void => {
    if ('article' in reading) standingOf(reading.article)
  }
  return { pass, start, finish }
}

function createAdditions(settings: DatasetSettings): {
  error: (error: ArticleError) => Addition
  copy: (article: Article, of: string) => Addition
} {
  const chunk = createChunker(settings)
  return {
    error: error => ({ chunks: chunk('errors', [errorRow(error)]), counts: {}, errors: [error] }),
    copy: (article, of) => {
      const row = duplicateRow(readPage(article).article, { duplicateOf: of, storyId: of, keep: settings.keep })
      return { chunks: chunk('articles', [row]), counts: { articles: 1 }, errors: [] }
    }
  }
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

function failureOf(outcome: Extracted['outcome']): Failure['failure'] | null {
  if (outcome === null || 'result' in outcome) {
    return outcome !== null && 'failure' in outcome.result ? outcome.result.failure : null
  }
  const message = `The article ended the thread that extracted it (${outcome.died}); leave it out, or split it.`
  return { code: 'WORKER_DIED', message }
}
