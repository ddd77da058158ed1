import { hash } from 'node:crypto'
import { codePointOffsets } from '../span.js'
import type { Article, Cell, Column, Row, Span } from '../types.js'
import { spansColumn } from './columns.js'
import type { Table, TableContext } from './table.js'

function count(name: string, description: string): Column {
  return { name, type: 'integer', required: true, description }
}

const columns: readonly Column[] = [
  {
    name: 'article_id',
    type: 'string',
    required: true,
    description: "The input's own id; where it has none, the path of the file, with #n for the nth article in it."
  },
  {
    name: 'source',
    type: 'string',
    required: true,
    description: 'The file that the article was read from, with #n for the nth in it; - for standard input.'
  },
  { name: 'url', type: 'string', description: 'Web address, as given.' },
  { name: 'title', type: 'string', description: 'Headline, as given apart from the text.' },
  { name: 'byline', type: 'string', description: 'Author, as given; else the names of the byline in the text.' },
  {
    name: 'publisher',
    type: 'string',
    description: 'Newspaper, agency or site, as given; else as the copyright line or the dateline of the text names it.'
  },
  {
    name: 'published',
    type: 'date',
    description:
      'Date or date and time of publication, ISO 8601, as given; else as a line, byline or dateline of the text tells it with the year.'
  },
  {
    name: 'language',
    type: 'string',
    description:
      'Language of the text as a BCP 47 tag, such as en: as given, else as found in the text, which also overrules what is given where one is English and the other is not. Empty where it cannot be told. An article that is not English has no rows in other tables: its counts are 0.'
  },
  count('char_count', 'Length of the text in Unicode code points.'),
  count('token_count', 'Words and punctuation marks in the text.'),
  count('sentence_count', 'Sentences in the text.'),
  count('entity_count', 'Rows of this article in entities.'),
  count('mention_count', 'Rows of this article in mentions.'),
  count('quote_count', 'Rows of this article in quotes.'),
  count('claim_count', 'Rows of this article in claims.'),
  count('masked_char_count', 'Code points of boilerplate that were left out of extraction.'),
  {
    name: 'content_sha256',
    type: 'string',
    required: true,
    description: 'SHA-256 of the text in UTF-8, as hexadecimal digits.'
  },
  {
    name: 'duplicate_of',
    type: 'string',
    description:
      'The first article of this run with exactly the same text. Such a row has no rows in other tables: its counts are 0.'
  },
  {
    name: 'story_id',
    type: 'string',
    required: true,
    description:
      'The first article of this run that tells nearly the same text; its own id if there is none. Counting different story_ids counts stories and not copies.'
  },
  {
    name: 'extra',
    type: 'json',
    required: true,
    description: "The input's other fields.",
    schema: { type: 'object' }
  },
  {
    name: 'text',
    type: 'string',
    required: true,
    jsonOnly: true,
    description: 'The text that every start and end counts in.'
  },
  { ...spansColumn('masked', 'The boilerplate left out of extraction, as [start, end] pairs.'), jsonOnly: true }
]

/** The counts of an article that was not analysed. */
const NOT_ANALYSED = {
  token_count: 0,
  sentence_count: 0,
  entity_count: 0,
  mention_count: 0,
  quote_count: 0,
  claim_count: 0
}

interface Measured {
  counts: typeof NOT_ANALYSED
  masked: readonly Span[]
}

function articleRow(article: Article, { counts, masked }: Measured, context: TableContext): Row {
  const point = codePointOffsets(article.text)
  const pairs = masked.map(({ start, end }): [number, number] => [point(start), point(end)])
  return {
    article_id: article.id,
    source: article.source,
    url: article.url,
    title: article.title,
    byline: article.byline,
    publisher: article.publisher,
    published: article.published,
    language: article.language,
    char_count: point(article.text.length),
    ...counts,
    masked_char_count: pairs.reduce((sum, [start, end]) => sum + end - start, 0),
    content_sha256: hash('sha256', article.text, 'hex'),
    duplicate_of: context.duplicateOf,
    story_id: context.storyId,
    extra: article.extra,
    // Not assignments one by one: a field may be called __proto__.
    ...Object.fromEntries(context.keep.map(field => [field, keptCell(article.extra, field)])),
    text: article.text,
    masked: pairs
  }
}

function keptCell(extra: Record<string, unknown>, field: string): Cell {
  const value = Object.hasOwn(extra, field) ? extra[field] : null
  if (value === null || value === undefined) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

export const articles: Table = {
  name: 'articles',
  description: 'One row per article.',
  columns,
  primaryKey: ['article_id'],
  foreignKeys: [
    { column: 'duplicate_of', table: 'articles', references: 'article_id' },
    { column: 'story_id', table: 'articles', references: 'article_id' }
  ],
  rows: ({ document, ...found }, context) => {
    const counts = {
      token_count: document.tokens.length,
      sentence_count: document.sentences.length,
      entity_count: found.entities.length,
      mention_count: found.mentions.length,
      quote_count: found.quotes.length,
      claim_count: found.claims.length
    }
    return [articleRow(document.article, { counts, masked: document.masked }, context)]
  }
}

/** The row of an article that was not analysed, being a copy or in another language: nothing is counted in it. */
export function bareRow(article: Article, context: TableContext): Row {
  return articleRow(article, { counts: NOT_ANALYSED, masked: [] }, context)
}
