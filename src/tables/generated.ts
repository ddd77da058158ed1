import { dataPage } from './data-page.js'
import { tables } from './index.js'
import { rowSchema } from './schema.js'

/** The files made from the tables: path in the repository to text. */
export function generatedFiles(): Record<string, string> {
  const schemas = Object.values(tables).map(table => [
    `schemas/${table.name}.schema.json`,
    `${JSON.stringify(rowSchema(table), null, 2)}\n`
  ])
  return { ...Object.fromEntries(schemas), 'docs/data.md': dataPage(Object.values(tables)) }
}
