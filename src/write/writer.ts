import type { Row, TableSchema } from '../types.js'

export type OutputFormat = 'csv' | 'jsonl' | 'json'
/** Of CSV: plain RFC 4180, or made for spreadsheets. */
export type Flavour = 'plain' | 'excel'

/**
 * Turns rows into text. A file is `begin`, the chunks that are not empty joined by `separator`, and `end`; so chunks
 * can be made in any thread. A writer keeps nothing from one call to the next.
 */
export interface Writer {
  /** Without the dot. */
  extension: string
  begin(table: TableSchema): string
  rows(table: TableSchema, rows: readonly Row[]): string
  /** Between chunks that are not empty. */
  separator: string
  end(table: TableSchema): string
}
