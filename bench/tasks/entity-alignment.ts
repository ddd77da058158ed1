import { overlaps } from '../../src/span.js'
import type { Analysis, Span } from '../../src/types.js'
import { type Partition, pairEntities } from '../scores/coreference.js'
import { spanKey } from '../scores/spans.js'

/** A gold mention that a found one is taken for when they share its head and no other fits the found one better. */
export interface AlignableMention extends Span {
  entity: string
  head: Span
  isName: boolean
}

export interface EntityAlignment {
  /** Found and gold entities as sets of the same keys, for coreference scores; singletons are in. */
  response: Partition
  key: Partition
  /** The gold entity that an entity of ours stands for; undefined when it is none of them. */
  standsFor: (entityId: string) => string | undefined
  /** The entity of ours that has the mention found for a gold one; undefined where there is none. */
  foundEntityOf: (gold: AlignableMention) => string | undefined
}

/** The found mention's gold mention: of those whose head it shares, the one whose span is most like its own. */
export function goldMentionOf(found: Span, gold: readonly AlignableMention[]): AlignableMention | undefined {
  const likeness = ({ start, end }: Span) => {
    const shared = Math.min(end, found.end) - Math.max(start, found.start)
    return shared / (end - start + found.end - found.start - shared)
  }
  const candidates = gold.filter(mention => overlaps(mention.head, found))
  return candidates.reduce<AlignableMention | undefined>(
    (best, mention) => (best && likeness(best) >= likeness(mention) ? best : mention),
    undefined
  )
}

/**
 * Aligns the entities found with the gold ones: mentions by their heads, entities one to one by the names that they
 * have in common. Values are no entities here.
 */
export function alignEntities(analysis: Analysis, gold: readonly AlignableMention[]): EntityAlignment {
  const found = analysis.mentions
    .filter(({ kind }) => kind !== 'value')
    .map(mention => ({ mention, gold: goldMentionOf(mention, gold) }))
  const foundIds = [...new Set(found.map(({ mention }) => mention.entityId))]
  const goldIds = [...new Set(gold.map(({ entity }) => entity))]
  const keyOf = ({ mention, gold }: (typeof found)[number]) => (gold ? `gold ${spanKey(gold)}` : spanKey(mention))
  const response = (all: typeof found) =>
    foundIds.map(id => all.filter(({ mention }) => mention.entityId === id).map(keyOf))
  const key = (all: readonly AlignableMention[]) =>
    goldIds.map(id => all.filter(({ entity }) => entity === id).map(mention => `gold ${spanKey(mention)}`))
  const pairs = pairEntities(
    response(found.filter(({ mention }) => mention.kind === 'name')),
    key(gold.filter(({ isName }) => isName))
  )
  const goldOf = new Map([...pairs].map(([one, other]) => [foundIds[one], goldIds[other]]))
  const foundOf = new Map(found.map(({ mention, gold }) => [gold && spanKey(gold), mention.entityId]))
  return {
    response: response(found),
    key: key(gold),
    standsFor: entityId => goldOf.get(entityId),
    foundEntityOf: mention => foundOf.get(spanKey(mention))
  }
}
