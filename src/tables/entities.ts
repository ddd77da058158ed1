import type { Column } from '../types.js'
import { articleIdColumn } from './columns.js'
import { createRowContext, roundScore } from './row-context.js'
import type { Table } from './table.js'
import { entityTypes } from './values.js'

const columns: readonly Column[] = [
  { name: 'entity_id', type: 'string', required: true, description: 'Id of this entity in this article.' },
  articleIdColumn,
  {
    name: 'type',
    type: 'string',
    required: true,
    values: entityTypes,
    description:
      'What it is: a name in the types of OntoNotes (GPE is a country, state or town, NORP a nationality, faith or party), a value, or something of the web.'
  },
  {
    name: 'name',
    type: 'string',
    required: true,
    description:
      'The fullest form in the article without determiner, title and possessive ("Antony Blinken"); for a country the usual name ("United States").'
  },
  {
    name: 'entity_key',
    type: 'string',
    required: true,
    description: 'The same for the same entity in other articles, for counting across articles; see its limits below.'
  },
  {
    name: 'mention_count',
    type: 'integer',
    required: true,
    description: 'Mentions in headline and body; 0 for one seen only in a byline, dateline or credit.'
  },
  {
    name: 'first_start',
    type: 'integer',
    required: true,
    description: 'Where the first mention begins, in code points.'
  },
  {
    name: 'salience',
    type: 'score',
    required: true,
    description: 'How central the entity is to the article, 0 to 1.'
  },
  { name: 'aliases', type: 'words', required: true, description: 'The other forms seen ("Blinken").' },
  {
    name: 'descriptors',
    type: 'words',
    required: true,
    description: 'Titles and roles the article gives it ("U.S. Secretary of State").'
  },
  {
    name: 'country',
    type: 'string',
    description: 'ISO 3166-1 alpha-2 code, for places, nationalities and state bodies. NA is Namibia.'
  },
  { name: 'geonames_id', type: 'string', description: 'GeoNames id, where a bundled resource knows it without doubt.' },
  { name: 'wikidata_id', type: 'string', description: 'Wikidata id, where a bundled resource knows it without doubt.' },
  {
    name: 'known_id',
    type: 'string',
    description: 'Your own id of the entity, from a list that you give; empty in this version.'
  },
  {
    name: 'value',
    type: 'string',
    description:
      "The normalised value: dates and times as ISO 8601 or EDTF against the article's date (2024-05, 2024/2034), durations as ISO 8601, all else as a plain number."
  },
  {
    name: 'unit',
    type: 'string',
    description: 'ISO 4217 code of a currency, % or a singular unit ("kilometre", "people").'
  }
]

export const entities: Table = {
  name: 'entities',
  description: 'One row per person, organisation, place, date, amount or other entity, per article.',
  columns,
  primaryKey: ['entity_id'],
  foreignKeys: [{ column: 'article_id', table: 'articles', references: 'article_id' }],
  rows: analysis => {
    const context = createRowContext(analysis.document)
    return analysis.entities.map(entity => ({
      entity_id: entity.id,
      article_id: context.articleId,
      type: entity.type,
      name: entity.name,
      entity_key: entity.key,
      mention_count: entity.mentionCount,
      first_start: context.start({ start: entity.firstStart, end: entity.firstStart }),
      salience: roundScore(entity.salience),
      aliases: entity.aliases,
      descriptors: entity.descriptors,
      country: entity.country,
      geonames_id: entity.geonamesId,
      wikidata_id: entity.wikidataId,
      known_id: entity.knownId,
      value: entity.value,
      unit: entity.unit
    }))
  }
}
