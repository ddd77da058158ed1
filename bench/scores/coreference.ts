import { bestAssignment } from './assignment.js'
import { f1, type Tally } from './tally.js'

/** Entities of a document as sets of mention keys; a mention is in one entity only. */
export type Partition = readonly (readonly string[])[]

export interface CoreferenceTallies {
  muc: Tally
  b3: Tally
  ceafe: Tally
}

/**
 * The three measures whose mean is the CoNLL score, as Pradhan et al. 2014 ("Scoring Coreference Partitions of
 * Predicted Mentions") define them: mentions found but not in the key, and the reverse, are left where they are.
 * Like their scorer, a mention found twice counts where it was found first.
 */
export function coreferenceTallies(response: Partition, key: Partition): CoreferenceTallies {
  const [found, gold] = [distinct(response), distinct(key)]
  return { muc: muc(found, gold), b3: b3(found, gold), ceafe: ceafe(found, gold) }
}

/** CoNLL F1 of documents added up: the mean of the F1 of MUC, B3 and CEAF-e (Pradhan et al. 2011). */
export function conllF1(documents: readonly CoreferenceTallies[]): number {
  const measures = (['muc', 'b3', 'ceafe'] as const).map(name => f1(documents.map(document => document[name])))
  return measures.reduce((total, value) => total + value, 0) / measures.length
}

function distinct(partition: Partition): string[][] {
  const seen = new Set<string>()
  const isNew = (mention: string) => !seen.has(mention) && seen.add(mention) !== undefined
  return partition.map(entity => entity.filter(isNew)).filter(entity => entity.length > 0)
}

/** MUC (Vilain et al. 1995): links that a side has and that the other side's entities do not break. */
function muc(found: Partition, gold: Partition): Tally {
  const links = (partition: Partition, other: Partition) => {
    const entityOf = entityIndex(other)
    const parts = (entity: readonly string[]) => new Set(entity.map(mention => entityOf.get(mention) ?? mention)).size
    return {
      kept: sum(partition, entity => entity.length - parts(entity)),
      all: sum(partition, entity => entity.length - 1)
    }
  }
  const [ours, theirs] = [links(found, gold), links(gold, found)]
  return { hitsFound: ours.kept, found: ours.all, hitsGold: theirs.kept, gold: theirs.all }
}

/** B3 (Bagga and Baldwin 1998): for each mention, the share of its entity that is in its entity of the other side. */
function b3(found: Partition, gold: Partition): Tally {
  const shares = (partition: Partition, other: Partition) =>
    sum(partition, entity => sum(other, one => common(entity, one) ** 2 / entity.length))
  const mentions = (partition: Partition) => sum(partition, entity => entity.length)
  return {
    hitsFound: shares(found, gold),
    found: mentions(found),
    hitsGold: shares(gold, found),
    gold: mentions(gold)
  }
}

/** CEAF with entity similarity phi 4 (Luo 2005): the best one-to-one pairing of entities. */
function ceafe(found: Partition, gold: Partition): Tally {
  const similarity = found.map(one => gold.map(other => (2 * common(one, other)) / (one.length + other.length)))
  const hits = sum(bestAssignment(similarity), ([row, column]) => similarity[row]?.[column] ?? 0)
  return { hitsFound: hits, found: found.length, hitsGold: hits, gold: gold.length }
}

/**
 * Which gold entity each found entity stands for: the one-to-one pairing with the most mentions in common.
 * An entity without a partner stands for none.
 * @returns index of the gold entity by index of the found one
 */
export function pairEntities(found: Partition, gold: Partition): Map<number, number> {
  return new Map(bestAssignment(found.map(one => gold.map(other => common(one, other)))))
}

function common(a: readonly string[], b: readonly string[]): number {
  const mentions = new Set(b)
  return a.filter(mention => mentions.has(mention)).length
}

function entityIndex(partition: Partition): Map<string, number> {
  return new Map(partition.flatMap((entity, index) => entity.map((mention): [string, number] => [mention, index])))
}

function sum<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0)
}
