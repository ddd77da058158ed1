import type { Column, TableSchema } from '../types.js'
import { canBeFlat, flatColumns } from './flat.js'

type Schema = Record<string, unknown>

/** JSON Schema (draft 2020-12) of one row as JSON and JSON Lines have it. */
export function rowSchema(table: TableSchema): Schema {
  const optional = canBeFlat(table.name) ? flatColumns : []
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: table.name,
    description: table.description,
    type: 'object',
    properties: Object.fromEntries([...table.columns, ...optional].map(column => [column.name, columnSchema(column)])),
    required: table.columns.map(column => column.name),
    // `--keep` adds columns to articles, with names that only the user knows.
    additionalProperties: table.name === 'articles' ? { type: ['string', 'null'] } : false
  }
}

function columnSchema(column: Column): Schema {
  const { type, ...rest } = cellSchema(column)
  return {
    description: column.description,
    type: column.required ? type : [type, 'null'],
    ...rest,
    ...(column.values &&
      column.type !== 'words' && { enum: column.required ? column.values : [...column.values, null] })
  }
}

const ISO_8601 = '^\\d{4}(-\\d{2}(-\\d{2}([T ]\\d{2}:?\\d{2}.*)?)?)?$'

function cellSchema(column: Column): Schema {
  switch (column.type) {
    case 'integer':
      return { type: 'integer', minimum: 0 }
    case 'score':
      return { type: 'number', minimum: 0, maximum: 1 }
    case 'date':
      return { type: 'string', pattern: ISO_8601 }
    case 'words':
      return { type: 'array', items: { type: 'string', ...(column.values && { enum: column.values }) } }
    case 'json':
      return column.schema ?? { type: ['array', 'object'] }
    default:
      return { type: column.type }
  }
}
