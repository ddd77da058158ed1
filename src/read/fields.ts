import type { FieldNames, ReadOptions } from './reader.js'

export type FieldRole = keyof FieldNames

/** A field of a record, under the name it has there. */
export interface Field {
  name: string
  value: unknown
  /** True where an option names the field, false where it was guessed. */
  named: boolean
}

// Best guess first; compared without case, spaces, hyphens and underscores.
const GUESSES: Record<FieldRole, readonly string[]> = {
  text: ['text', 'body', 'content', 'article', 'articletext', 'articlebody', 'maintext', 'fulltext', 'story'],
  title: ['title', 'headline', 'heading'],
  id: ['id', 'articleid', 'uid', 'uuid', 'guid'],
  date: ['published', 'date', 'publishedat', 'publicationdate', 'datepublished', 'pubdate', 'createdat', 'timestamp'],
  url: ['url', 'link', 'canonicalurl', 'uri'],
  byline: ['byline', 'author', 'authors', 'by', 'creator'],
  publisher: ['publisher', 'source', 'site', 'sitename', 'outlet', 'publication'],
  language: ['language', 'lang']
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The field that plays a role: the one that an option names; else the best guess among those that hold words or
 * numbers, then among those that hold anything. Null if the record has none.
 */
export function findField(record: Record<string, unknown>, role: FieldRole, options: ReadOptions): Field | null {
  const given = options.fields?.[role]
  if (given !== undefined) {
    const name = Object.hasOwn(record, given) ? given : namesLike(record, given).at(0)
    return name === undefined ? null : { name, value: record[name], named: true }
  }
  const names = GUESSES[role].flatMap(guess => namesLike(record, guess))
  const name =
    names.find(name => typeof record[name] === 'string' || typeof record[name] === 'number') ??
    names.find(name => record[name] !== null && record[name] !== undefined) ??
    names.at(0)
  return name === undefined ? null : { name, value: record[name], named: false }
}

export function hasTextField(record: Record<string, unknown>, options: ReadOptions): boolean {
  return typeof findField(record, 'text', options)?.value === 'string'
}

/** A sentence for people who have to name the text field themselves. */
export function noTextField(names: readonly string[], options: ReadOptions): string {
  const given = options.fields?.text
  const what = given === undefined ? 'No field looks like the text of an article' : `There is no field "${given}"`
  const seen = names.length === 0 ? 'there are no fields' : `the fields are ${listed(names)}`
  return `${what}: ${seen}; pass --text-field with the one that holds the text.`
}

/** Names for a message, no more than fit into one. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 30).map(name => (name.length > 60 ? `${name.slice(0, 60)}…` : name))
  return shown.join(', ') + (names.length > shown.length ? `, and ${names.length - shown.length} more` : '')
}

function namesLike(record: Record<string, unknown>, name: string): string[] {
  const wanted = simplified(name)
  return Object.keys(record).filter(key => simplified(key) === wanted)
}

function simplified(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '')
}
