import { describe, expect, test } from 'vitest'
import { PipelineError } from '../../src/errors.js'
import { errorRow, tableSchema, tables } from '../../src/tables/index.js'
import type { Analysis, Row, TableName } from '../../src/types.js'
import { analysis, claim, quote, TEXT } from './sample.js'

const context = { duplicateOf: null, storyId: 'a1', keep: [] }
const names = Object.keys(tables) as TableName[]

function rowOf(table: TableName, of: Analysis = analysis): Row {
  const [row, ...others] = tables[table].rows(of, context)
  if (row === undefined || others.length > 0) throw new Error('The sample has one row per table.')
  return row
}

/** What a reader in a language that counts code points gets. */
function slice(start: unknown, end: unknown): string {
  return [...TEXT].slice(Number(start), Number(end)).join('')
}

test('the registry has the tables in the order of the dictionary', () => {
  expect(names).toEqual(['articles', 'entities', 'mentions', 'quotes', 'claims', 'errors'])
})

test.each(names)('%s: its name is its key, its keys and foreign keys are columns', name => {
  const table = tables[name]
  expect(table.name).toBe(name)
  const columnsOf = (of: TableName) => tables[of].columns.map(column => column.name)
  expect(columnsOf(name)).toEqual([...new Set(columnsOf(name))])
  expect(columnsOf(name)).toEqual(expect.arrayContaining([...table.primaryKey]))
  for (const key of table.foreignKeys) {
    expect(columnsOf(name)).toContain(key.column)
    expect(tables[key.table].primaryKey).toEqual([key.references])
  }
})

test.each(names.filter(name => name !== 'errors'))('%s: a row has the columns in their order', name => {
  expect(Object.keys(rowOf(name))).toEqual(tables[name].columns.map(column => column.name))
})

test('entities: identity, score with three decimals, first offset', () => {
  expect(rowOf('entities')).toEqual({
    entity_id: 'e1',
    article_id: 'a1',
    type: 'PERSON',
    name: 'Ana Ruiz',
    entity_key: 'PERSON:ana ruiz',
    mention_count: 2,
    first_start: 8,
    salience: 0.988,
    aliases: ['Ruiz'],
    descriptors: ['Mayor'],
    country: null,
    geonames_id: null,
    wikidata_id: null,
    known_id: null,
    value: null,
    unit: null
  })
})

test('mentions: words, offsets and sentence', () => {
  expect(rowOf('mentions')).toEqual({
    mention_id: 'm1',
    entity_id: 'e1',
    article_id: 'a1',
    kind: 'name',
    type: 'PERSON',
    text: 'Ana Ruiz',
    start: 8,
    end: 16,
    sentence: 0,
    context: '👍 Mayor Ana Ruiz said: “Taxes will fall,” she added, “by 5% in 2031.”',
    role: 'body',
    link: 'first',
    ambiguous_with: [],
    score: 0.123
  })
})

test('quotes: pieces, cue, source and inner attributions', () => {
  expect(rowOf('quotes')).toEqual({
    quote_id: 'q1',
    article_id: 'a1',
    kind: 'direct',
    act: 'speech',
    text: '“Taxes will fall,” she added, “by 5% in 2031.”',
    start: 23,
    end: 69,
    content: '“Taxes will fall,” … “by 5% in 2031.”',
    spans: [
      [23, 41],
      [53, 69]
    ],
    cue: 'said',
    cue_lemma: 'say',
    cue_start: 17,
    cue_end: 21,
    source: 'Mayor Ana Ruiz',
    source_start: 2,
    source_end: 16,
    speaker: 'Ana Ruiz',
    speaker_id: 'e1',
    speaker_type: 'person',
    speaker_descriptor: 'Mayor',
    addressee: null,
    polarity: 'affirmed',
    certainty: 'asserted',
    headline: false,
    sentence: 0,
    paragraph: 0,
    context: '👍 Mayor Ana Ruiz said: “Taxes will fall,” she added, “by 5% in 2031.”',
    score: 0.8,
    inner: [{ cue: 'added', source: 'she', start: 24, end: 29, speaker_id: 'e1' }]
  })
})

test('claims: parts of the clause, values in lists and the first quantity flat', () => {
  expect(rowOf('claims')).toEqual({
    claim_id: 'c1',
    article_id: 'a1',
    text: 'Taxes will fall,” she added, “by 5% in 2031',
    start: 24,
    end: 67,
    content: 'Taxes will fall … by 5% in 2031',
    spans: [
      [24, 39],
      [54, 67]
    ],
    speaker: 'Ana Ruiz',
    speaker_id: 'e1',
    quote_id: 'q1',
    subject: 'Taxes',
    predicate: 'will fall',
    object: null,
    adjuncts: ['by 5%', 'in 2031'],
    predicate_lemma: 'fall',
    subject_id: null,
    object_id: null,
    polarity: 'affirmed',
    certainty: 'certain',
    modality: 'none',
    time: 'future',
    prediction: true,
    dates: [{ text: '2031', type: 'DATE', value: '2031', unit: null, comparator: '=', start: 63, end: 67 }],
    quantities: [{ text: '5%', type: 'PERCENT', value: '5', unit: '%', comparator: '=', start: 57, end: 59 }],
    quantity_value: '5',
    quantity_unit: '%',
    quantity_direction: 'down',
    quantity_comparator: '=',
    claim_type: 'prediction',
    checkable: 'partly',
    check_worthiness: 0.667,
    check_worthiness_reasons: ['number'],
    context_flags: ['in_quote'],
    same_as: null,
    sentence: 0,
    score: 0.5
  })
})

test.each(['mentions', 'quotes', 'claims'] as const)('%s: text is the slice in code points', name => {
  const row = rowOf(name)
  expect(slice(row.start, row.end)).toBe(row.text)
})

test('claims: without a quantity its cells are null and the direction none', () => {
  const bare: Analysis = { ...analysis, claims: [{ ...claim, quantities: [], quantityDirection: 'none' }] }
  expect(rowOf('claims', bare)).toMatchObject({
    quantity_value: null,
    quantity_unit: null,
    quantity_direction: 'none',
    quantity_comparator: null
  })
})

test('quotes: without cue, source and sentence their cells are null and the context empty', () => {
  const bare: Analysis = { ...analysis, quotes: [{ ...quote, cue: null, source: null, sentence: -1 }] }
  expect(rowOf('quotes', bare)).toMatchObject({
    cue: null,
    cue_start: null,
    cue_end: null,
    source: null,
    source_start: null,
    source_end: null,
    sentence: null,
    context: ''
  })
})

test('errorRow has the columns of errors, of which an analysis has no rows', () => {
  const row = errorRow({ source: 'a.txt', article_id: null, code: 'EMPTY_FILE', message: 'The file is empty.' })
  expect(Object.keys(row)).toEqual(tables.errors.columns.map(column => column.name))
  expect(tables.errors.rows(analysis, context)).toEqual([])
})

describe('kept columns', () => {
  test('stand after extra, once each, under their own names', () => {
    const columns = tableSchema('articles', ['section', 'Página 1', 'section']).columns.map(column => column.name)
    expect(columns.slice(-5)).toEqual(['extra', 'section', 'Página 1', 'text', 'masked'])
  })

  test('are in no other table', () => {
    expect(tableSchema('quotes', ['section']).columns).toEqual(tables.quotes.columns)
  })

  test('a name that articles has already is a mistake of the user', () => {
    expect(() => tableSchema('articles', ['source'])).toThrow(PipelineError)
  })
})

describe('flat columns', () => {
  test.each(['entities', 'mentions', 'quotes', 'claims'] as const)('stand after the id of the article: %s', name => {
    const names = tableSchema(name, [], true).columns.map(column => column.name)
    const at = names.indexOf('article_id')
    expect(names.slice(at, at + 4)).toEqual(['article_id', 'title', 'published', 'publisher'])
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(['articles', 'errors'] as const)('are not in %s', name => {
    expect(tableSchema(name, [], true).columns).toEqual(tables[name].columns)
  })
})
