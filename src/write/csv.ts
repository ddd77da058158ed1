import { stringify } from 'csv-stringify/sync'
import type { Cell, Column, TableSchema } from '../types.js'
import { spreadsheetText } from './spreadsheet.js'
import type { Flavour, Writer } from './writer.js'

interface Dialect {
  byteOrderMark: string
  recordEnd: string
  /** The last change to a text cell. */
  text(text: string): string
}

const dialects: Record<Flavour, Dialect> = {
  plain: { byteOrderMark: '', recordEnd: '\n', text: text => text },
  excel: { byteOrderMark: '\uFEFF', recordEnd: '\r\n', text: spreadsheetText }
}

/** RFC 4180 with the rules of `docs/data.md`. */
export function csvWriter(flavour: Flavour): Writer {
  const dialect = dialects[flavour]
  // Records are lists of strings: csv-stringify's casts turn true into 1, and it reads a dot in a column as a path.
  const records = (cells: string[][]): string =>
    stringify(cells, { record_delimiter: dialect.recordEnd, quote_record_delimiter: true })
  return {
    extension: 'csv',
    begin: table => dialect.byteOrderMark + records([csvColumns(table).map(({ name }) => textCell(name, dialect))]),
    rows: (table, rows) => {
      const columns = csvColumns(table)
      return records(rows.map(row => columns.map(column => cellText(row[column.name], column, dialect))))
    },
    separator: '',
    end: () => ''
  }
}

/** The columns that a CSV file has. */
export function csvColumns(table: TableSchema): Column[] {
  return table.columns.filter(column => !column.jsonOnly)
}

function cellText(cell: Cell | undefined, column: Column, dialect: Dialect): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return String(cell)
  if (typeof cell === 'string') return textCell(cell, dialect)
  if (column.type === 'words' && Array.isArray(cell)) return textCell(joinWords(cell), dialect)
  return textCell(JSON.stringify(cell), dialect)
}

function joinWords(words: readonly unknown[]): string {
  return words.map(word => String(word).replaceAll('|', '¦')).join(' | ')
}

/** Line breaks become spaces, and NUL, at which many readers stop, U+FFFD. */
function textCell(text: string, dialect: Dialect): string {
  return dialect.text(text.replace(/\r\n|\r|\n/g, ' ').replaceAll('\0', '\uFFFD'))
}
