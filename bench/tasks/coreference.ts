import type { Mention } from '../../src/types.js'
import { type GumDocument, type GumMention, readGum } from '../corpora/gum.js'
import { gumPath } from '../corpora/treebanks.js'
import { type CoreferenceTallies, conllF1, coreferenceTallies } from '../scores/coreference.js'
import { type Resolution, shareOf } from '../scores/speakers.js'
import { type AlignableMention, alignEntities, type EntityAlignment, goldMentionOf } from './entity-alignment.js'
import { type Figure, figure, type Measure, shareFigure } from './measure.js'

const NAMED_TYPES = ['person', 'organization', 'place']
const THIRD_PERSON = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/i
/** A noun phrase that may go on with something named: "the company", "this city". */
const DEFINITE = /^(?:the|this|that)\s/i

/** Mentions of the people, organisations and places of a document that have a name somewhere in it. */
export function namedMentions({ mentions }: GumDocument): GumMention[] {
  const named = new Set(mentions.filter(({ isName }) => isName).map(({ entity }) => entity))
  return mentions.filter(({ entity, type }) => named.has(entity) && NAMED_TYPES.includes(type))
}

/** Whether the entity that has this mention stands for the mention's gold entity. */
export function resolutionOf(mention: AlignableMention, { standsFor, foundEntityOf }: EntityAlignment): Resolution {
  const entityId = foundEntityOf(mention)
  if (entityId === undefined) return 'unresolved'
  return standsFor(entityId) === mention.entity ? 'right' : 'wrong'
}

export interface ResolvedMentions {
  pronouns: Resolution[]
  /** Names of entities that are named more than once. */
  names: Resolution[]
  nominals: Resolution[]
  /** Whether each nominal that was found is one of its gold entity. */
  foundNominals: boolean[]
  tallies: CoreferenceTallies
}

export function resolveMentions(
  mentions: readonly (AlignableMention & { words: string })[],
  alignment: EntityAlignment,
  found: readonly Mention[]
): ResolvedMentions {
  const names = mentions.filter(({ isName }) => isName)
  const repeated = names.filter(({ entity }) => names.filter(other => other.entity === entity).length > 1)
  const resolve = (all: readonly AlignableMention[]) => all.map(mention => resolutionOf(mention, alignment))
  const several = (partition: EntityAlignment['key']) => partition.filter(entity => entity.length > 1)
  return {
    pronouns: resolve(mentions.filter(({ words }) => THIRD_PERSON.test(words))),
    names: resolve(repeated),
    nominals: resolve(mentions.filter(({ isName, words }) => !isName && DEFINITE.test(words))),
    foundNominals: found
      .filter(({ kind }) => kind === 'nominal')
      .map(nominal => goldMentionOf(nominal, mentions)?.entity === (alignment.standsFor(nominal.entityId) ?? null)),
    tallies: coreferenceTallies(several(alignment.response), several(alignment.key))
  }
}

export function resolutionFigures(what: string, documents: readonly (readonly Resolution[])[]): Figure[] {
  const shares = (['right', 'wrong'] as const).map(wanted =>
    figure({
      metric: `${what} linked to ${wanted === 'right' ? 'the right' : 'a wrong'} entity`,
      n: documents.flat().length,
      documents,
      score: all => shareOf(all.flat(), wanted),
      gated: wanted === 'right'
    })
  )
  return shares
}

export function coreferenceFigures(documents: readonly ResolvedMentions[]): Figure[] {
  return [
    ...resolutionFigures(
      'third-person pronouns',
      documents.map(({ pronouns }) => pronouns)
    ),
    ...resolutionFigures(
      'names',
      documents.map(({ names }) => names)
    ),
    ...resolutionFigures(
      'nominals',
      documents.map(({ nominals }) => nominals)
    ),
    shareFigure(
      'found nominals of the right entity',
      documents.map(({ foundNominals }) => foundNominals)
    ),
    figure({
      metric: 'CoNLL F1',
      n: documents.reduce((sum, { tallies }) => sum + tallies.b3.gold, 0),
      documents,
      score: all => conllF1(all.map(({ tallies }) => tallies))
    })
  ]
}

/** Mentions are aligned by their heads; entities with one mention only do not count, as in the CoNLL shared tasks. */
export const COREFERENCE: Measure = {
  task: 'coreference',
  corpus: 'GUM dev',
  file: gumPath('dev'),
  run: async pipeline => {
    const documents: ResolvedMentions[] = []
    for (const document of readGum('dev')) {
      const mentions = namedMentions(document)
      const analysis = await pipeline(document.article)
      documents.push(resolveMentions(mentions, alignEntities(analysis, mentions), analysis.mentions))
    }
    return coreferenceFigures(documents)
  }
}
