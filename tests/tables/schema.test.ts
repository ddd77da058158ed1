import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { bareRow, errorRow, tables } from '../../src/tables/index.js'
import { rowSchema } from '../../src/tables/schema.js'
import type { Row, TableName } from '../../src/types.js'
import { analysis, article } from './sample.js'

const context = { duplicateOf: null, storyId: 'a1', keep: ['section'] }
const error = errorRow({ source: 'a.txt', article_id: null, code: 'EMPTY_FILE', message: 'The file is empty.' })
const rowsOf: Record<TableName, Row[]> = {
  articles: [...tables.articles.rows(analysis, context), bareRow(article, context)],
  entities: tables.entities.rows(analysis, context),
  mentions: tables.mentions.rows(analysis, context),
  quotes: tables.quotes.rows(analysis, context),
  claims: tables.claims.rows(analysis, context),
  errors: [error]
}
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
const names = Object.keys(tables) as TableName[]

function problems(name: TableName, row: Row): string[] {
  const validate = ajv.compile(rowSchema(tables[name]))
  validate(row)
  return (validate.errors ?? []).map(problem => `${problem.instancePath} ${problem.message}`)
}

describe.each(names)('%s', name => {
  test('the rows of the sample are valid', () => {
    expect(rowsOf[name].length).toBeGreaterThan(0)
    expect(rowsOf[name].flatMap(valid => problems(name, valid))).toEqual([])
  })

  test('every column must be there', () => {
    const missing = problems(name, {}).filter(problem => problem.includes('must have required property'))
    expect(missing).toHaveLength(tables[name].columns.length)
  })

  test('required columns are not null, the others may be', () => {
    const nulls = Object.fromEntries(tables[name].columns.map(column => [column.name, null]))
    const refused = new Set(problems(name, nulls).map(problem => problem.split(' ')[0]))
    expect([...refused]).toEqual(
      tables[name].columns.filter(({ required }) => required).map(column => `/${column.name}`)
    )
  })
})

test.each(names.filter(name => name !== 'articles'))('%s: no other column may come', name => {
  expect(problems(name, { ...rowsOf[name][0], colour: 'red' })).toEqual([' must NOT have additional properties'])
})

test.each([
  ['value that is not in its list', 'quotes', { kind: 'shouted' }],
  ['word that is not in its list', 'claims', { context_flags: ['loud'] }],
  ['score above 1', 'mentions', { score: 1.2 }],
  ['offset below 0', 'mentions', { start: -1 }],
  ['offset with decimals', 'mentions', { start: 0.5 }],
  ['number for a text', 'claims', { quantity_value: 5 }],
  ['span of three', 'quotes', { spans: [[1, 2, 3]] }],
  ['quantity without its unit', 'claims', { quantities: [{ text: '5', type: 'CARDINAL', value: '5' }] }],
  ['date that is not ISO 8601', 'articles', { published: '14 May 2030' }],
  ['kept column that is no text', 'articles', { section: 3 }]
] as const)('refused: %s', (_name, table, change) => {
  expect(problems(table, { ...rowsOf[table][0], ...change })).not.toEqual([])
})

test.each(['2030', '2030-05', '2030-05-14', '2030-05-14T06:30:00Z', '2030-05-14T06:30+02:00'])(
  'published may be %s',
  published => {
    expect(problems('articles', { ...rowsOf.articles[0], published })).toEqual([])
  }
)
