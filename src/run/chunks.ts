import { tableSchema } from '../tables/index.js'
import type { Row, TableName } from '../types.js'
import type { DataFile } from '../write/datapackage.js'
import { createWriter, type Flavour, type OutputFormat } from '../write/index.js'

/** What decides the bytes of a dataset. */
export interface DatasetSettings {
  formats: readonly OutputFormat[]
  csv: Flavour
  tables: readonly TableName[]
  /** Fields of `extra` that become columns of articles. */
  keep: readonly string[]
  /** Whether the rows of other tables repeat title, date and publisher of their article. */
  flat: boolean
}

/**
 * File name -> rows in that file's format, in UTF-8; a table without rows has no entry. Bytes and not text, so that the
 * threads do the encoding and the main thread's heap does not grow with what it passes on.
 */
export type Chunks = Record<string, Uint8Array>

// Not Buffer.from, whose small buffers are parts of a larger one that would cross threads as a whole.
const encoder = new TextEncoder()

/** What stands in a file around its chunks. */
export interface FileFrame {
  name: string
  begin: string
  separator: string
  end: string
}

/** Makes the function that turns rows into chunks of every file they belong in. */
export function createChunker(settings: DatasetSettings): (table: TableName, rows: readonly Row[]) => Chunks {
  const files = settings.tables.map(table => ({ table, schema: tableSchema(table, settings.keep, settings.flat) }))
  const writers = settings.formats.map(format => createWriter(format, settings.csv))
  return (table, rows) => {
    const file = files.find(candidate => candidate.table === table)
    if (file === undefined || rows.length === 0) return {}
    return Object.fromEntries(
      writers.map(writer => [`${table}.${writer.extension}`, encoder.encode(writer.rows(file.schema, rows))])
    )
  }
}

export function fileFrames(settings: DatasetSettings): FileFrame[] {
  const writers = settings.formats.map(format => createWriter(format, settings.csv))
  return settings.tables.flatMap(table => {
    const schema = tableSchema(table, settings.keep, settings.flat)
    return writers.map(writer => ({
      name: `${table}.${writer.extension}`,
      begin: writer.begin(schema),
      separator: writer.separator,
      end: writer.end(schema)
    }))
  })
}

/** The tables' files as the data package describes them. */
export function dataFiles(settings: DatasetSettings, counts: Partial<Record<TableName, number>>): DataFile[] {
  return settings.tables.flatMap(table =>
    settings.formats.map(format => {
      const { extension } = createWriter(format, settings.csv)
      const path = `${table}.${extension}`
      return { table: tableSchema(table, settings.keep, settings.flat), path, format, rowCount: counts[table] ?? 0 }
    })
  )
}
