import type { Row, TableSchema } from '../types.js'
import type { Writer } from './writer.js'

/** One object a line. */
export function jsonlWriter(): Writer {
  return {
    extension: 'jsonl',
    begin: () => '',
    rows: (table, rows) =>
      rowObjects(table, rows)
        .map(object => `${object}\n`)
        .join(''),
    separator: '',
    end: () => ''
  }
}

/** One array of objects, each on a line of its own. */
export function jsonWriter(): Writer {
  return {
    extension: 'json',
    begin: () => '[',
    rows: (table, rows) =>
      rowObjects(table, rows)
        .map(object => `\n${object}`)
        .join(','),
    separator: ',',
    end: () => ']\n'
  }
}

/**
 * All columns, in their order. Not `JSON.stringify` of an object: that would put a column called "2024" first.
 */
function rowObjects(table: TableSchema, rows: readonly Row[]): string[] {
  const keys = table.columns.map(({ name }) => ({ name, key: JSON.stringify(name) }))
  return rows.map(row => `{${keys.map(({ name, key }) => `${key}:${JSON.stringify(row[name] ?? null)}`).join(',')}}`)
}
