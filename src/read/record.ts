import { parsePublished } from '../normalise/published.js'
import type { Article, ArticleError } from '../types.js'
import { type Field, type FieldRole, findField, isRecord, noTextField } from './fields.js'
import {
  articleError,
  encodingRepaired,
  maxArticleLength,
  type Place,
  type Reading,
  type ReadOptions,
  tooLong
} from './reader.js'

/** Where a record stands, and what its article is called if it has no id of its own. */
export interface RecordPlace {
  source: string
  fallbackId: string | null
  /** True where bytes of the record were broken. */
  repaired?: boolean
}

/** What a record gives: an article, perhaps with rows on parts of it, or no article and at least one row. */
export interface RecordReading {
  article: Article | null
  errors: ArticleError[]
}

/** Deeper objects would overflow the stack of whoever copies or writes them. */
const MAX_DEPTH = 200

/** Whether lists and objects are nested in each other more than `levels` times; level by level, without recursion. */
function isDeeperThan(levels: number, value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= levels; depth++) {
    level = level.flatMap(item => (typeof item === 'object' && item !== null ? Object.values(item) : []))
    if (level.length === 0) return false
  }
  return true
}

/** A metadata field read: `value` null where it is blank or missing; `unfit` where it holds something else. */
interface Value {
  field: Field | null
  value: string | null
  unfit: boolean
}

/**
 * Makes an article of one JSON object or CSV record: finds the fields by the names in `options.fields` or by guess,
 * and puts all others into `extra`. Without an id and a fallback, the article's id is empty.
 */
export function articleFromRecord(record: unknown, where: RecordPlace, options: ReadOptions): RecordReading {
  const unnamed = { source: where.source, id: where.fallbackId }
  if (!isRecord(record)) {
    const message = `An article must be an object, this is ${kindOf(record)}; wrap it as {"text": ...}.`
    return { article: null, errors: [articleError('WRONG_SHAPE', unnamed, message)] }
  }
  const id = readId(findField(record, 'id', options))
  const place = { source: where.source, id: id.value ?? where.fallbackId }
  const field = findField(record, 'text', options)
  const problem = textProblem(record, { field, place, options })
  if (problem !== null) return { article: null, errors: [...unfitErrors({ id }, place), problem] }
  const deep = Object.keys(record).find(name => isDeeperThan(MAX_DEPTH, record[name]))
  if (deep !== undefined) {
    const message = `The field "${deep}" is nested more than ${MAX_DEPTH} levels deep; flatten it or leave it out.`
    return { article: null, errors: [articleError('WRONG_SHAPE', place, message)] }
  }
  const values = { id, ...readMetadata(record, options) }
  const used = Object.values(values).flatMap(({ field, unfit }) => (field && !unfit ? [field.name] : []))
  const found: Article = {
    ...mapValues(values, ({ value }) => value),
    id: place.id ?? '',
    source: where.source,
    text: String(field?.value),
    extra: without(record, field === null ? used : [field.name, ...used])
  }
  const article = wellFormed(found)
  const repaired = where.repaired === true || article !== found
  const errors = unfitErrors(values, article)
  return { article, errors: repaired ? [...errors, encodingRepaired(article)] : errors }
}

function readMetadata(record: Record<string, unknown>, options: ReadOptions) {
  const find = (role: FieldRole) => findField(record, role, options)
  return {
    title: readString(find('title')),
    byline: readString(find('byline')),
    publisher: readString(find('publisher')),
    url: readString(find('url')),
    language: readLanguage(find('language')),
    published: readPublished(find('date'))
  }
}

/** The same as readings, the article first. */
export function* readingsFromRecord(
  record: unknown,
  place: Place & { repaired?: boolean },
  options: ReadOptions
): Generator<Reading, void, undefined> {
  const where = { source: place.source, fallbackId: place.id, repaired: place.repaired === true }
  const { article, errors } = articleFromRecord(record, where, options)
  if (article !== null) yield { article }
  for (const error of errors) yield { error }
}

function textProblem(
  record: Record<string, unknown>,
  { field, place, options }: { field: Field | null; place: Place; options: ReadOptions }
): ArticleError | null {
  if (field === null) return articleError('NO_TEXT_FIELD', place, noTextField(Object.keys(record), options))
  const value = field.value ?? ''
  if (typeof value !== 'string') {
    const message = `The text field "${field.name}" must be a string and is ${kindOf(value)}; pass another --text-field.`
    return articleError('WRONG_SHAPE', place, message)
  }
  if (value.trim() === '') {
    const message = `The text field "${field.name}" is empty; fill it, or pass another --text-field.`
    return articleError('EMPTY_TEXT', place, message)
  }
  return value.length > maxArticleLength(options) ? tooLong(place, options) : null
}

/** A string, a number, or a list of strings (several authors). */
function readString(field: Field | null): Value {
  const value = Array.isArray(field?.value) ? joined(field.value) : (field?.value ?? '')
  if (typeof value === 'number') return { field, value: String(value), unfit: false }
  if (typeof value !== 'string') return { field, value: null, unfit: true }
  return { field, value: value.trim() === '' ? null : value, unfit: false }
}

function joined(list: readonly unknown[]): string | null {
  return list.every(item => typeof item === 'string') ? list.join(', ') : null
}

/** A number beyond 2^53 has lost its last digits, and no two of them may become one id. */
function readId(field: Field | null): Value {
  const unsafe = typeof field?.value === 'number' && Math.abs(field.value) > Number.MAX_SAFE_INTEGER
  const list = Array.isArray(field?.value)
  return unsafe || list ? { field, value: null, unfit: true } : readString(field)
}

/** A BCP 47 tag; "English" is none. */
function readLanguage(field: Field | null): Value {
  const read = readString(field)
  const tag = read.value?.trim().replaceAll('_', '-') ?? null
  if (tag === null) return read
  const fits = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)
  try {
    return { field, value: fits ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null, unfit: !fits }
  } catch {
    return { field, value: null, unfit: true }
  }
}

function readPublished(field: Field | null): Value {
  const given = field?.value ?? ''
  if (typeof given === 'string' && given.trim() === '') return { field, value: null, unfit: false }
  const value = typeof given === 'string' || typeof given === 'number' ? parsePublished(given) : null
  return { field, value, unfit: value === null }
}

/**
 * Rows on values that do not fit and stay in `extra`. A guessed field says so only where the guess is sure to be
 * right, for dates and ids; "source" may well be an object that has nothing to do with a publisher.
 */
function unfitErrors(values: Record<string, Value>, place: Place): ArticleError[] {
  return Object.entries(values).flatMap(([role, { field, unfit }]) => {
    if (field === null || !unfit) return []
    const shown = `"${field.name}" (${shortened(field.value)})`
    if (role === 'published') {
      const message = `The date in ${shown} cannot be told; write it as YYYY-MM-DD, or pass another --date-field.`
      return [articleError('INVALID_DATE', place, message)]
    }
    if (!field.named && typeof field.value !== 'number') return []
    const message = `The field ${shown} cannot serve as ${role}; write it as a string, or pass another --${role}-field.`
    return [articleError('WRONG_SHAPE', place, message)]
  })
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : kindOf(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** The article itself, or a copy in which each lone surrogate outside `extra` is U+FFFD. */
function wellFormed(article: Article): Article {
  const isBroken = (value: unknown) => typeof value === 'string' && /\p{Surrogate}/u.test(value)
  if (!Object.values(article).some(isBroken)) return article
  const repair = (value: unknown) => (typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value)
  return Object.fromEntries(Object.entries(article).map(([name, value]) => [name, repair(value)])) as unknown as Article
}

function mapValues<K extends string, V, W>(record: Record<K, V>, change: (value: V) => W): Record<K, W> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<K, W>
}

function without(record: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)))
}
