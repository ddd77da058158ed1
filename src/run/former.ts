import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readPage } from '../annotate/page.js'
import { PipelineError } from '../errors.js'
import type { Article, Row, TableName } from '../types.js'
import type { Extraction } from '../worker.js'
import { createChunker, type DatasetSettings } from './chunks.js'
import { COUNT_COLUMNS, type Cursor, openCursor, readRows, takeRows } from './rows.js'

/** The articles of a finished dataset with their rows. */
export interface Former {
  /**
   * What the dataset has of the article with this id, null where it has nothing. Must be called in the order of the
   * input: what stands before an article that was asked for is not looked at again.
   */
  take: (id: string) => Promise<Known | null>
  close: () => Promise<void>
}

/** The rows of an article with its story, if they are there in full and the article is unchanged. */
export type Known = (article: Article, storyId: string) => Extraction | null

type RowsOf = Map<TableName, Row[]>

/**
 * Opens the dataset in a folder. Its files are read side by side, so no more than one article is in memory, and the
 * ids of all.
 * @param settings  those that the dataset was made with
 * @throws PipelineError NOT_A_DATASET where a table is not there as JSON Lines, or `articles` not at all
 */
export async function openFormer(folder: string, settings: DatasetSettings): Promise<Former> {
  const tables = settings.tables.filter(table => table !== 'errors')
  const missing = ['articles', ...tables].find(table => !existsSync(join(folder, `${table}.jsonl`)))
  if (missing !== undefined) {
    const message =
      `${folder} has no ${missing}.jsonl, so the rows of its articles cannot be taken from it; ` +
      'run the whole again with articles among --tables and jsonl among --format.'
    throw new PipelineError('NOT_A_DATASET', message, { folder })
  }
  const rowsOf = (table: TableName) => readRows(join(folder, `${table}.jsonl`), () => {})
  const ordinals = new Map<unknown, number>()
  for await (const { article_id } of rowsOf('articles')) ordinals.set(article_id, ordinals.size)
  const cursors = new Map<TableName, Cursor>()
  for (const table of tables) cursors.set(table, await openCursor(rowsOf(table)))
  const chunk = createChunker(settings)
  let position = 0
  const next = async (): Promise<RowsOf> => {
    position++
    const id = cursors.get('articles')?.next?.article_id
    const rows: RowsOf = new Map()
    for (const [table, cursor] of cursors) rows.set(table, await takeRows(cursor, id))
    return rows
  }
  return {
    take: async id => {
      const ordinal = ordinals.get(id) ?? -1
      if (ordinal < position) return null
      while (position < ordinal) await next()
      const rows = await next()
      if (!isWhole(rows)) return null
      return (article, storyId) => (isSame(rows, article) ? extractionOf(rows, storyId, chunk) : null)
    },
    close: async () => {
      for (const cursor of cursors.values()) await cursor.close()
    }
  }
}

/** False for a copy of another article, which has no rows, and where rows were lost. */
function isWhole(rows: RowsOf): boolean {
  const [row] = rows.get('articles') ?? []
  return (
    row?.duplicate_of === null &&
    [...rows].every(([table, { length }]) => {
      const column = COUNT_COLUMNS[table]
      return column === undefined || row[column] === length
    })
  )
}

/** Whether the article is what it was when it was extracted, in all that rows are made of. */
function isSame(rows: RowsOf, article: Article): boolean {
  const [row] = rows.get('articles') ?? []
  // The row has what the text tells too, such as a date in a line of its own.
  const { id, extra, ...fields } = readPage(article).article
  return (
    row !== undefined &&
    row.article_id === id &&
    JSON.stringify(row.extra) === JSON.stringify(extra) &&
    Object.entries(fields).every(([name, value]) => row[name] === value)
  )
}

function extractionOf(rows: RowsOf, storyId: string, chunk: ReturnType<typeof createChunker>): Extraction {
  const extraction: Extraction = { chunks: {}, counts: {} }
  for (const [table, list] of rows) {
    // The story is told by the run, not by the article.
    const current = table === 'articles' ? list.map(row => ({ ...row, story_id: storyId })) : list
    extraction.counts[table] = current.length
    Object.assign(extraction.chunks, chunk(table, current))
  }
  return extraction
}
