import { expect, test } from 'vitest'
import { dataPage } from '../../src/tables/data-page.js'
import { errorCodes } from '../../src/tables/errors.js'
import { tables } from '../../src/tables/index.js'
import type { TableSchema } from '../../src/types.js'

const table: TableSchema = {
  name: 'mentions',
  description: 'One row per bird.',
  columns: [
    { name: 'bird', type: 'string', required: true, values: ['gull', 'a|b'], description: 'Gull | tern.' },
    { name: 'seen', type: 'words', jsonOnly: true, description: 'Where.' }
  ],
  primaryKey: ['bird'],
  foreignKeys: [{ column: 'bird', table: 'entities', references: 'entity_id' }]
}

test('a table is told with its keys, types, values and meanings', () => {
  expect(dataPage([table])).toContain(
    [
      '## mentions',
      '',
      'One row per bird. Key: `bird`.',
      '',
      '`bird` points to `entities.entity_id`.',
      '',
      '| column | type | values | meaning |',
      '| --- | --- | --- | --- |',
      '| `bird` | text | `gull` `a\\|b` | Gull \\| tern. |',
      '| `seen` | list of words, can be empty, not in CSV |  | Where. |'
    ].join('\n')
  )
})

test('every error code is explained', () => {
  const page = dataPage([])
  expect(Object.keys(errorCodes).filter(code => !page.includes(`| \`${code}\` |`))).toEqual([])
})

test('every column has a sentence', () => {
  const columns = Object.values(tables).flatMap(({ columns }) => columns)
  expect(columns.filter(({ description }) => !/^.+\.$/.test(description)).map(({ name }) => name)).toEqual([])
})
