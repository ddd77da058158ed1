import { contains, overlaps, textOf } from '../../src/span.js'
import type { Span } from '../../src/types.js'
import { findAll, findAnchor } from './anchors.js'
import { byStart } from './context.js'
import type { Anchor, GoldFileEntity } from './file.js'
import type { GoldEntity, GoldMention } from './types.js'

/** Behind the words of a mention: every time that they stand outside a longer mention. */
const EVERYWHERE = '#all'

/** @throws Error for words that are not found, two entities of one name, and a mention given twice */
export function toEntities(text: string, rows: readonly GoldFileEntity[]): GoldEntity[] {
  const exact = rows.flatMap(row =>
    anchorsOf(row)
      .filter(isExact)
      .map(anchor => findAnchor(text, anchor))
  )
  const entities = rows.map(row => toEntity(text, row, exact))
  requireDistinct(text, entities)
  return entities
}

const isExact = (anchor: Anchor) => !anchor.endsWith(EVERYWHERE)
const anchorsOf = ({ names = [], nominals = [], pronouns = [], values = [] }: GoldFileEntity) => [
  ...names,
  ...nominals,
  ...pronouns,
  ...values
]

function toEntity(text: string, row: GoldFileEntity, exact: readonly Span[]): GoldEntity {
  const { type, country = null, value = null, unit = null } = row
  const kinds = { name: row.names, nominal: row.nominals, pronoun: row.pronouns, value: row.values }
  const mentions = (Object.keys(kinds) as (keyof typeof kinds)[]).flatMap(kind =>
    (kinds[kind] ?? []).flatMap(anchor => spansOf(text, anchor, exact)).map(span => ({ ...span, kind }))
  )
  const [first] = mentions.filter(({ kind }) => kind === 'name' || kind === 'value')
  if (!first) throw new Error(`the entity "${row.name}" has no name and no value`)
  const name = row.name ?? textOf(text, first)
  return {
    name,
    type,
    country,
    value,
    unit,
    mentions: mentions.map(mention => ({ ...mention, type, entity: name })).sort(byStart)
  }
}

function spansOf(text: string, anchor: Anchor, exact: readonly Span[]): Span[] {
  if (isExact(anchor)) return [findAnchor(text, anchor)]
  const found = findAll(text, anchor.slice(0, -EVERYWHERE.length))
  const spans = found.filter(span => !exact.some(other => contains(other, span)))
  if (spans.length === 0) throw new Error(`"${anchor}" does not stand outside other mentions`)
  return spans
}

/** @throws Error for two entities of one name, for a mention given twice, and for mentions that cross */
function requireDistinct(text: string, entities: readonly GoldEntity[]): void {
  const names = entities.filter(({ mentions }) => mentions.some(({ kind }) => kind !== 'value')).map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined) throw new Error(`two entities are called "${twice}"`)
  const mentions: GoldMention[] = entities.flatMap(entity => entity.mentions).sort(byStart)
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]
    if (!next || !overlaps(mention, next)) return
    const isSame = mention.start === next.start && mention.end === next.end
    const isNested = contains(mention, next) || contains(next, mention)
    if (isSame || !isNested) throw new Error(`"${textOf(text, mention)}" and "${textOf(text, next)}" overlap`)
  })
}
