import { PipelineError } from '../errors.js'
import type { Column, TableName, TableSchema } from '../types.js'
import { articles } from './articles.js'
import { claims } from './claims.js'
import { entities } from './entities.js'
import { errors } from './errors.js'
import { canBeFlat, withFlat } from './flat.js'
import { mentions } from './mentions.js'
import { quotes } from './quotes.js'
import type { Table } from './table.js'

export { bareRow } from './articles.js'
export { errorRow } from './errors.js'
export { canBeFlat, flatRows } from './flat.js'
export type { Table, TableContext } from './table.js'

export const tables: Readonly<Record<TableName, Table>> = { articles, entities, mentions, quotes, claims, errors }

/**
 * A table as plain data, which may cross threads.
 * @param keep  extra fields that become columns of `articles`, before those that only JSON has
 * @param flat  whether the article's title, date and publisher are columns of the other tables
 * @throws PipelineError `USAGE` where `articles` has a column of that name already
 */
export function tableSchema(name: TableName, keep: readonly string[], flat = false): TableSchema {
  const { description, columns, primaryKey, foreignKeys } = tables[name]
  return {
    name,
    description,
    columns: name === 'articles' ? withKept(columns, keep) : flat && canBeFlat(name) ? withFlat(columns) : columns,
    primaryKey,
    foreignKeys
  }
}

function withKept(columns: readonly Column[], keep: readonly string[]): Column[] {
  const taken = keep.find(field => columns.some(column => column.name === field))
  if (taken !== undefined) {
    const message = `articles has a column "${taken}" of its own; leave out --keep ${taken}, the field stays in extra.`
    throw new PipelineError('USAGE', message, { field: taken })
  }
  const description = 'A field of the input, made a column with --keep; what is no text is its JSON.'
  const kept = [...new Set(keep)].map((name): Column => ({ name, type: 'string', description }))
  return [...columns.filter(column => !column.jsonOnly), ...kept, ...columns.filter(column => column.jsonOnly)]
}
