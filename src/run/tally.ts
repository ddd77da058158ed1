import type { Reading } from '../read/index.js'
import type { TableName } from '../types.js'
import type { Addition } from './additions.js'
import { digestOf, type Progressed } from './checkpoint.js'

export interface Tally {
  /** Counts what a reading added, once it is in the files. */
  add: (reading: Reading, addition: Addition) => void
  progressed: () => Progressed
}

/** @param before  where an earlier run stopped that this one goes on with */
export function createTally(tables: readonly TableName[], before: Progressed | null): Tally {
  const began = Date.now()
  const started = before?.started ?? new Date(began).toISOString()
  const counts = { ...Object.fromEntries(tables.map(table => [table, 0])), ...before?.counts }
  const errors = { ...before?.errors }
  let { readings, digest, articles } = before ?? { readings: 0, digest: '', articles: 0 }
  const count = (table: TableName, rows: number) => {
    if (tables.includes(table)) counts[table] = (counts[table] ?? 0) + rows
  }
  return {
    add: (reading, addition) => {
      readings++
      digest = digestOf(digest, reading)
      if ('article' in reading) articles++
      for (const [table, rows] of Object.entries(addition.counts)) count(table as TableName, rows)
      count('errors', addition.errors.length)
      for (const { code } of addition.errors) errors[code] = (errors[code] ?? 0) + 1
    },
    progressed: () => {
      const seconds = Math.round((before?.seconds ?? 0) * 1000 + Date.now() - began) / 1000
      return { readings, digest, articles, counts, errors, started, seconds }
    }
  }
}
