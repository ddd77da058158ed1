import type { Row, TableSchema } from '../../src/types.js'
import type { Writer } from '../../src/write/index.js'

/** A column of each type, one with a name that JavaScript would put first, and one that only JSON has. */
export const table: TableSchema = {
  name: 'mentions',
  description: 'One row per bird.',
  columns: [
    { name: 'bird', type: 'string', required: true, description: 'Name.' },
    { name: 'note', type: 'string', description: 'Note.' },
    { name: 'count', type: 'integer', description: 'How many.' },
    { name: 'score', type: 'score', required: true, description: 'How sure.' },
    { name: 'rare', type: 'boolean', description: 'Rare.' },
    { name: 'places', type: 'words', required: true, values: ['cliff', 'pier'], description: 'Where.' },
    { name: '2030', type: 'json', description: 'Spans.', schema: { type: 'array' } },
    { name: 'size', type: 'string', values: ['small', 'large'], description: 'Size.' },
    { name: 'seen', type: 'date', description: 'When.' },
    { name: 'secret', type: 'string', jsonOnly: true, description: 'In JSON only.' }
  ],
  primaryKey: ['bird'],
  foreignKeys: [
    { column: 'note', table: 'entities', references: 'entity_id' },
    { column: 'size', table: 'mentions', references: 'bird' }
  ]
}

const names = table.columns.map(column => column.name)

/** A row of `table`; what is not given is null. */
export function row(cells: Row): Row {
  return { ...Object.fromEntries(names.map(name => [name, null])), ...cells }
}

/** Joins chunks as the main thread does. */
export function fileOf(writer: Writer, chunks: readonly (readonly Row[])[], schema = table): string {
  const texts = chunks.map(rows => writer.rows(schema, rows)).filter(text => text !== '')
  return writer.begin(schema) + texts.join(writer.separator) + writer.end(schema)
}
