import { textOf } from '../../src/span.js'
import type { Entity, Mention, MentionKind } from '../../src/types.js'
import type { GoldArticle, GoldMention } from '../gold/types.js'
import { exactTally, labelKey, spanKey } from '../scores/spans.js'
import { coreferenceFigures, resolveMentions } from './coreference.js'
import { type AlignableMention, alignEntities, type EntityAlignment } from './entity-alignment.js'
import { type GoldAnalysis, goldMeasures } from './gold-corpora.js'
import { type Figure, f1Figure, type Measure, shareFigure, tallyFigures } from './measure.js'

const goldMentions = (gold: GoldArticle, isWanted: (mention: GoldMention) => boolean) =>
  gold.entities.flatMap(({ mentions }) => mentions).filter(isWanted)

const typed = (mentions: readonly (Mention | GoldMention)[], kind: MentionKind) =>
  mentions.filter(mention => mention.kind === kind).map(({ type, start, end }) => labelKey({ label: type, start, end }))

/** Exact span and type of one kind of mention. */
const typedTallies = (documents: readonly GoldAnalysis[], kind: MentionKind) =>
  documents.map(document =>
    exactTally(
      typed(document.analysis.mentions, kind),
      typed(
        goldMentions(document.gold, () => true),
        kind
      )
    )
  )

export function goldNameFigures(documents: readonly GoldAnalysis[]): Figure[] {
  const spans = documents.map(document =>
    exactTally(
      document.analysis.mentions.filter(({ kind }) => kind === 'name').map(spanKey),
      goldMentions(document.gold, ({ kind }) => kind === 'name').map(spanKey)
    )
  )
  return [
    ...tallyFigures('span and type', typedTallies(documents, 'name')),
    f1Figure('F1 span', spans),
    ...entityFigures(documents)
  ]
}

export function goldValueFigures(documents: readonly GoldAnalysis[]): Figure[] {
  const answers = documents.map(({ gold, analysis }) => {
    const entityOf = new Map(analysis.entities.map(entity => [entity.id, entity]))
    const found = new Map(analysis.mentions.map(mention => [spanKey(mention), entityOf.get(mention.entityId)]))
    return gold.entities.flatMap(({ value, unit, mentions }) =>
      mentions.flatMap(mention => {
        const entity = mention.kind === 'value' ? found.get(spanKey(mention)) : undefined
        return entity ? [{ value: entity.value === value, unit: entity.unit === unit }] : []
      })
    )
  })
  const share = (column: 'value' | 'unit') => answers.map(document => document.map(answer => answer[column]))
  return [
    ...tallyFigures('span and type', typedTallies(documents, 'value')),
    shareFigure('accuracy value', share('value')),
    shareFigure('accuracy unit', share('unit'))
  ]
}

/** Gold mentions of entities with a name. Spans of the gold set have no tails, so all of a span is its head. */
function alignable({ gold }: GoldAnalysis): (AlignableMention & { words: string })[] {
  return goldMentions(gold, ({ kind }) => kind !== 'value').map(({ start, end, entity, kind }) => ({
    start,
    end,
    entity,
    head: { start, end },
    isName: kind === 'name',
    words: textOf(gold.article.text, { start, end })
  }))
}

export const alignGold = (document: GoldAnalysis): EntityAlignment =>
  alignEntities(document.analysis, alignable(document))

const COLUMNS = ['type', 'name', 'country'] as const

/** Type, name and country of the entities that stand for a gold one. */
function entityFigures(documents: readonly GoldAnalysis[]): Figure[] {
  const pairs = documents.map(document => {
    const { standsFor } = alignGold(document)
    const byName = new Map(document.gold.entities.map(entity => [entity.name, entity]))
    return document.analysis.entities.flatMap(entity => {
      const gold = byName.get(standsFor(entity.id) ?? '')
      return gold ? [{ entity, gold }] : []
    })
  })
  const isRight = (column: (typeof COLUMNS)[number]) => (pair: { entity: Entity; gold: Pick<Entity, typeof column> }) =>
    pair.entity[column] === pair.gold[column]
  return COLUMNS.map(column =>
    shareFigure(
      `accuracy ${column}`,
      pairs.map(document => document.map(isRight(column)))
    )
  )
}

export const goldCoreferenceFigures = (documents: readonly GoldAnalysis[]): Figure[] =>
  coreferenceFigures(
    documents.map(document => resolveMentions(alignable(document), alignGold(document), document.analysis.mentions))
  )

export const GOLD_ENTITIES: readonly Measure[] = [
  ...goldMeasures('names', goldNameFigures),
  ...goldMeasures('values', goldValueFigures),
  ...goldMeasures('coreference', goldCoreferenceFigures)
]
