import type { Column, TableSchema } from '../types.js'
import { csvColumns } from './csv.js'
import { spreadsheetText } from './spreadsheet.js'
import type { Flavour, OutputFormat } from './writer.js'

/** A file of the dataset. */
export interface DataFile {
  table: TableSchema
  /** Relative to the descriptor, with `/`. */
  path: string
  format: OutputFormat
  rowCount: number
}

type Descriptor = Record<string, unknown>

const mediaTypes: Record<OutputFormat, string> = {
  csv: 'text/csv',
  jsonl: 'application/jsonl',
  json: 'application/json'
}

/**
 * A Data Package v2 descriptor (https://datapackage.org/standard/data-package/), the same for the same files.
 * JSON files without rows are left out. Foreign keys point to the file of the same format, and are left out where that is not in the dataset.
 */
export function datapackage(files: readonly DataFile[], flavour: Flavour): Descriptor {
  // Without rows JSON has no columns to find, at which frictionless-py stops; a descriptor must have one resource.
  const readable = files.filter(({ format, rowCount }) => format === 'csv' || rowCount > 0)
  const described = readable.length > 0 ? readable : files
  const names = new Set(described.map(({ table, format }) => resourceName(table.name, format)))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'newsmill-dataset',
    resources: described.map(file => resource(file, flavour, names))
  }
}

function resourceName(table: string, format: OutputFormat): string {
  return format === 'csv' ? table : `${table}-${format}`
}

function resource(file: DataFile, flavour: Flavour, names: ReadonlySet<string>): Descriptor {
  const { table, path, format, rowCount } = file
  return {
    name: resourceName(table.name, format),
    type: 'table',
    description: table.description,
    path,
    format,
    mediatype: mediaTypes[format],
    encoding: 'utf-8',
    ...(format === 'csv' && { dialect: csvDialect(flavour) }),
    rowCount,
    schema: tableSchema(table, { format, flavour, names })
  }
}

function csvDialect(flavour: Flavour): Descriptor {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
    header: true,
    delimiter: ',',
    lineTerminator: flavour === 'excel' ? '\r\n' : '\n',
    quoteChar: '"',
    doubleQuote: true
  }
}

interface FileContext {
  format: OutputFormat
  flavour: Flavour
  names: ReadonlySet<string>
}

function tableSchema(table: TableSchema, { format, flavour, names }: FileContext): Descriptor {
  const columns = format === 'csv' ? csvColumns(table) : table.columns
  const foreignKeys = table.foreignKeys
    .filter(key => names.has(resourceName(key.table, format)))
    .map(({ column, table: target, references }) => ({
      fields: [column],
      // Version 2 wants no resource in a reference to the table itself.
      reference: {
        ...(target !== table.name && { resource: resourceName(target, format) }),
        fields: [references]
      }
    }))
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(column => field(column, format, flavour)),
    missingValues: [''],
    ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
    ...(foreignKeys.length > 0 && { foreignKeys })
  }
}

function field(column: Column, format: OutputFormat, flavour: Flavour): Descriptor {
  const isExcel = format === 'csv' && flavour === 'excel'
  const constraints = {
    // An empty list of words is an empty CSV cell.
    ...(column.required && !(format === 'csv' && column.type === 'words') && { required: true }),
    ...(column.values &&
      column.type !== 'words' && { enum: isExcel ? column.values.map(spreadsheetText) : column.values }),
    ...(column.type === 'score' && { minimum: 0, maximum: 1 })
  }
  return {
    name: column.name,
    ...fieldType(column, format),
    description: column.description,
    ...(Object.keys(constraints).length > 0 && { constraints })
  }
}

function fieldType({ type, schema }: Column, format: OutputFormat): Descriptor {
  switch (type) {
    case 'score':
      return { type: 'number' }
    case 'date':
      // A day, or a day and a time.
      return { type: 'datetime', format: 'any' }
    case 'words':
      return format === 'csv' ? { type: 'list', delimiter: ' | ', itemType: 'string' } : { type: 'array' }
    case 'json':
      return { type: schema?.type ?? 'any' }
    default:
      return { type }
  }
}
