import type { Pipeline } from '../../src/pipeline.js'
import type { Analysis } from '../../src/types.js'
import { classOf, NAME_CORPORA, type NameCorpus, type NamedArticle, readNames } from '../corpora/names.js'
import { exactTally, type Labelled, labelKey } from '../scores/spans.js'
import { type Figure, f1Figure, type Measure, tallyFigures } from './measure.js'

/** Gold and found names of an article, in the classes of its corpus. */
export interface ComparedNames {
  gold: readonly Labelled[]
  found: readonly Labelled[]
}

/**
 * Names we found in the classes of a corpus; those of other types are left out. Where the corpus takes "London-based" for
 * one word of class MISC, a name before such a hyphen counts as that.
 */
export function foundNames({ mentions }: Pick<Analysis, 'mentions'>, corpus: NameCorpus, text: string): Labelled[] {
  return mentions.flatMap(({ kind, type, start, end }): Labelled[] => {
    const label = kind === 'name' ? classOf(type, corpus) : null
    if (!label) return []
    const compound = corpus.compounds ? (/^-\p{Ll}+/u.exec(text.slice(end, end + 20))?.[0] ?? '') : ''
    return [{ label: compound ? 'MISC' : label, start, end: end + compound.length }]
  })
}

export async function compareNames(
  pipeline: Pipeline,
  articles: readonly NamedArticle[],
  corpus: NameCorpus
): Promise<ComparedNames[]> {
  const compared: ComparedNames[] = []
  for (const { article, gold } of articles)
    compared.push({ gold, found: foundNames(await pipeline(article), corpus, article.text) })
  return compared
}

const THREE = ['PERSON', 'ORG', 'place']

/** Exact span and class, micro (Tjong Kim Sang and De Meulder 2003), on those labels only. */
export const nameTallies = (documents: readonly ComparedNames[], labels: readonly string[]) =>
  documents.map(({ found, gold }) => {
    const keys = (names: readonly Labelled[]) => names.filter(({ label }) => labels.includes(label)).map(labelKey)
    return exactTally(keys(found), keys(gold))
  })

export function nameFigures(documents: readonly ComparedNames[]): Figure[] {
  const labels = [...new Set(documents.flatMap(({ gold }) => gold.map(({ label }) => label)))].sort()
  const others = labels.filter(label => !THREE.includes(label))
  return [
    ...tallyFigures('PERSON+ORG+place', nameTallies(documents, THREE)),
    ...(others.length > 0 ? [f1Figure('F1 all classes', nameTallies(documents, labels))] : []),
    ...labels.map(label => f1Figure(`F1 ${label}`, nameTallies(documents, [label])))
  ]
}

function nameMeasure(corpus: NameCorpus): Measure {
  return {
    task: 'names',
    corpus: corpus.corpus,
    file: corpus.file,
    run: async pipeline => nameFigures(await compareNames(pipeline, readNames(corpus), corpus))
  }
}

const { conllDev, wikigold, uner, wnut, crossner } = NAME_CORPORA
export const NAMES: readonly Measure[] = [conllDev, wikigold, uner, wnut, crossner].map(nameMeasure)
