import { createReadStream } from 'node:fs'
import type { Row, TableName } from '../types.js'
import { readLines } from './lines.js'

/** The columns of articles that say how many rows an article has in other tables. */
export const COUNT_COLUMNS: Partial<Record<TableName, string>> = {
  entities: 'entity_count',
  mentions: 'mention_count',
  quotes: 'quote_count',
  claims: 'claim_count'
}

/**
 * The rows of a JSON Lines file of a dataset.
 * @param onBroken  told the number of each line that is no JSON object, counted from 1
 */
export async function* readRows(path: string, onBroken: (line: number) => void): AsyncGenerator<Row, void, undefined> {
  let number = 0
  for await (const { bytes } of readLines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    number++
    const row = parseRow(bytes)
    if (row === null) onBroken(number)
    else yield row
  }
}

function parseRow(bytes: Buffer): Row | null {
  try {
    const row: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? (row as Row) : null
  } catch {
    return null
  }
}

/** A file of rows, read up to `next`. */
export interface Cursor {
  next: Row | null
  advance: () => Promise<void>
  close: () => Promise<void>
}

export async function openCursor(rows: AsyncGenerator<Row, void, undefined>): Promise<Cursor> {
  const cursor: Cursor = {
    next: null,
    advance: async () => {
      cursor.next = (await rows.next()).value ?? null
    },
    close: async () => {
      await rows.return()
    }
  }
  await cursor.advance()
  return cursor
}

/** Reads on while the rows are of this article, and returns them. */
export async function takeRows(cursor: Cursor, articleId: unknown): Promise<Row[]> {
  const rows: Row[] = []
  for (; cursor.next !== null && cursor.next.article_id === articleId; await cursor.advance()) rows.push(cursor.next)
  return rows
}
