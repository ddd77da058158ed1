import type { Column } from '../types.js'
import { articleIdColumn, contextColumn, scoreColumn, sentenceColumn, textColumns } from './columns.js'
import { createRowContext, roundScore } from './row-context.js'
import type { Table } from './table.js'
import { entityTypes, links, mentionKinds, roles } from './values.js'

const columns: readonly Column[] = [
  { name: 'mention_id', type: 'string', required: true, description: 'Id of the mention.' },
  { name: 'entity_id', type: 'string', required: true, description: 'The entity that is mentioned.' },
  articleIdColumn,
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: mentionKinds,
    description: 'A name, a nominal ("the minister"), a pronoun ("she") or a value ("3 million euros").'
  },
  { name: 'type', type: 'string', required: true, values: entityTypes, description: 'Type of the entity.' },
  ...textColumns('The words of the mention, a name without determiner, title and possessive.'),
  sentenceColumn,
  contextColumn,
  {
    name: 'role',
    type: 'string',
    required: true,
    values: roles,
    description: 'The part of the article in which it stands.'
  },
  {
    name: 'link',
    type: 'string',
    required: true,
    values: links,
    description: 'Why the mention is in its entity: the first of it, the same words, the surname alone, and so on.'
  },
  {
    name: 'ambiguous_with',
    type: 'words',
    required: true,
    description: 'Other entities (entity_id) of the article that it could have meant.'
  },
  scoreColumn
]

export const mentions: Table = {
  name: 'mentions',
  description: 'One row per place in the text that mentions an entity.',
  columns,
  primaryKey: ['mention_id'],
  foreignKeys: [
    { column: 'entity_id', table: 'entities', references: 'entity_id' },
    { column: 'article_id', table: 'articles', references: 'article_id' }
  ],
  rows: analysis => {
    const context = createRowContext(analysis.document)
    return analysis.mentions.map(mention => ({
      mention_id: mention.id,
      entity_id: mention.entityId,
      article_id: context.articleId,
      kind: mention.kind,
      type: mention.type,
      text: context.text(mention),
      start: context.start(mention),
      end: context.end(mention),
      ...context.sentence(mention.sentence),
      role: mention.role,
      link: mention.link,
      ambiguous_with: mention.ambiguousWith,
      score: roundScore(mention.score)
    }))
  }
}
