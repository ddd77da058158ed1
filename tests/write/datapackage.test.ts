import { expect, test } from 'vitest'
import type { TableName } from '../../src/types.js'
import { type DataFile, datapackage } from '../../src/write/datapackage.js'
import { table } from './table.js'

function file(format: DataFile['format'], name: TableName = 'mentions'): DataFile {
  return { table: { ...table, name }, path: `${name}.${format}`, format, rowCount: 7 }
}

interface Resource {
  name: string
  mediatype: string
  dialect?: Record<string, unknown>
  schema: { fields: { name: string; type: string; constraints?: unknown }[]; foreignKeys?: unknown[] }
}

function resources(files: DataFile[], flavour: 'plain' | 'excel' = 'plain'): Resource[] {
  return datapackage(files, flavour).resources as Resource[]
}

function resourceOf(files: DataFile[], flavour: 'plain' | 'excel' = 'plain'): Resource {
  const [first] = resources(files, flavour)
  if (first === undefined) throw new Error('There is a resource for every file.')
  return first
}

test('a CSV file', () => {
  expect(datapackage([file('csv')], 'plain')).toEqual({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'newsmill-dataset',
    resources: [
      {
        name: 'mentions',
        type: 'table',
        description: 'One row per bird.',
        path: 'mentions.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          header: true,
          delimiter: ',',
          lineTerminator: '\n',
          quoteChar: '"',
          doubleQuote: true
        },
        rowCount: 7,
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: [
            { name: 'bird', type: 'string', description: 'Name.', constraints: { required: true } },
            { name: 'note', type: 'string', description: 'Note.' },
            { name: 'count', type: 'integer', description: 'How many.' },
            {
              name: 'score',
              type: 'number',
              description: 'How sure.',
              constraints: { required: true, minimum: 0, maximum: 1 }
            },
            { name: 'rare', type: 'boolean', description: 'Rare.' },
            { name: 'places', type: 'list', delimiter: ' | ', itemType: 'string', description: 'Where.' },
            { name: '2030', type: 'array', description: 'Spans.' },
            { name: 'size', type: 'string', description: 'Size.', constraints: { enum: ['small', 'large'] } },
            { name: 'seen', type: 'datetime', format: 'any', description: 'When.' }
          ],
          missingValues: [''],
          primaryKey: ['bird'],
          foreignKeys: [{ fields: ['size'], reference: { fields: ['bird'] } }]
        }
      }
    ]
  })
})

test('lines of the spreadsheet flavour end in CR LF', () => {
  expect(resourceOf([file('csv')], 'excel').dialect).toMatchObject({ lineTerminator: '\r\n' })
})

test.each([
  ['jsonl', 'application/jsonl'],
  ['json', 'application/json']
] as const)('a file of %s has no dialect, all columns, and its words as an array', (format, mediatype) => {
  const resource = resourceOf([file(format)])
  expect(resource).toMatchObject({ name: `mentions-${format}`, mediatype })
  expect(resource.dialect).toBeUndefined()
  expect(resource.schema.fields.map(field => field.name)).toEqual(table.columns.map(column => column.name))
  expect(resource.schema.fields.find(field => field.name === 'places')).toEqual({
    name: 'places',
    type: 'array',
    description: 'Where.',
    constraints: { required: true }
  })
})

test.each([
  ['other table is not there', [file('csv')], []],
  ['other table is there in another format only', [file('csv'), file('jsonl', 'entities')], []],
  ['CSV', [file('csv'), file('csv', 'entities')], ['entities']],
  ['JSON Lines', [file('jsonl'), file('jsonl', 'entities')], ['entities-jsonl']]
] as const)('foreign keys point to files of the same format: %s', (_name, files, expected) => {
  const keys = resourceOf([...files]).schema.foreignKeys as { fields: string[]; reference: { resource?: string } }[]
  expect(keys.filter(key => key.fields[0] === 'note').map(key => key.reference.resource)).toEqual(expected)
})

test('names are unique, the files in the order given', () => {
  const files = [file('csv'), file('jsonl'), file('csv', 'entities')]
  expect(resources(files).map(({ name }) => name)).toEqual(['mentions', 'mentions-jsonl', 'entities'])
})

test.each<[string, DataFile[], string[]]>([
  ['JSON is left out', [file('csv'), file('jsonl'), file('json')], ['mentions']],
  ['alone it stays', [file('jsonl')], ['mentions-jsonl']]
])('without rows: %s', (_name, files, names) => {
  expect(resources(files.map(one => ({ ...one, rowCount: 0 }))).map(({ name }) => name)).toEqual(names)
})

test('the values of a list are those that the spreadsheet flavour writes', () => {
  const column = { name: 'sign', type: 'string', description: 'Sign.', values: ['=', '<'] } as const
  const signs = { ...file('csv'), table: { ...table, columns: [column] } }
  const enumOf = (flavour: 'plain' | 'excel') => resourceOf([signs], flavour).schema.fields[0]?.constraints
  expect([enumOf('plain'), enumOf('excel')]).toEqual([{ enum: ['=', '<'] }, { enum: ["'=", '<'] }])
})
