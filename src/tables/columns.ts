import type { Column } from '../types.js'
import { comparators, valueTypes } from './values.js'

// Columns and JSON cells that several tables have.

export const articleIdColumn: Column = {
  name: 'article_id',
  type: 'string',
  required: true,
  description: 'The article that the row belongs to.'
}

/** `text`, `start` and `end` of a row that stands for a stretch of the article. */
export function textColumns(what: string): Column[] {
  return [
    { name: 'text', type: 'string', required: true, description: `${what} In JSON exactly text[start:end].` },
    { name: 'start', type: 'integer', required: true, description: 'Where the text begins, in code points.' },
    { name: 'end', type: 'integer', required: true, description: 'Where the text ends, in code points, exclusive.' }
  ]
}

export const contentColumn: Column = {
  name: 'content',
  type: 'string',
  required: true,
  description: 'The pieces in `spans` joined by " … ": the text without the words that break it.'
}

const offset = { type: 'integer', minimum: 0 }
const spanList = {
  type: 'array',
  items: { type: 'array', prefixItems: [offset, offset], items: false, minItems: 2 }
} as const

export function spansColumn(name: string, description: string): Column {
  return { name, type: 'json', required: true, description, schema: spanList }
}

export const sentenceColumn: Column = {
  name: 'sentence',
  type: 'integer',
  description: 'Index of the sentence in the article, counted from 0.'
}

export const contextColumn: Column = {
  name: 'context',
  type: 'string',
  description: 'The words of that sentence, so that the row can be read alone; empty outside any sentence.'
}

export const scoreColumn: Column = {
  name: 'score',
  type: 'score',
  required: true,
  description: 'How sure the extraction is, 0 to 1: of the rows scored 0.8, four in five should be right.'
}

const nullableString = { type: ['string', 'null'] }

/** The properties are all there in every object, and no others. */
function objectSchema(properties: Record<string, unknown>): Record<string, unknown> {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

/** A list of dates or amounts, as `RowContext.values` makes it. */
export function valuesColumn(name: string, description: string): Column {
  const items = objectSchema({
    text: { type: 'string' },
    type: { enum: valueTypes },
    value: nullableString,
    unit: nullableString,
    comparator: { enum: comparators },
    start: offset,
    end: offset
  })
  return { name, type: 'json', required: true, description, schema: { type: 'array', items } }
}

export const innerColumn: Column = {
  name: 'inner',
  type: 'json',
  required: true,
  jsonOnly: true,
  description: 'Attributions inside the content ("the minister said that police believe …"), with their own offsets.',
  schema: {
    type: 'array',
    items: objectSchema({
      cue: { type: 'string' },
      source: nullableString,
      start: offset,
      end: offset,
      speaker_id: nullableString
    })
  }
}
