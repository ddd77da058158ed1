import type { Model } from '../resources/model.js'
import type { Document, NameSpan, Parse, Pos, RoleSpan, Span } from '../types.js'
import { decodeSpans, type LabelledSpan } from './crf.js'
import { COLUMNS, createFeatures } from './features.js'
import { createNetwork, type Network, type Scores } from './network.js'
import { decodeTree } from './tree.js'
import { cutWindows, type Window } from './windows.js'

/**
 * Creates the stage that reads a document with the language model: names, parts of attributions, a dependency tree per
 * sentence, parts of speech. Windows are read one by one, so nothing depends on what else is read.
 */
export async function createParser(model: Model): Promise<(document: Document) => Promise<Parse>> {
  const features = createFeatures(model.vocabulary)
  const network = await createNetwork(model)
  return async document => {
    const ids = features(document)
    const parse: Parse = { names: [], roles: [], heads: [], relations: [], pos: [] }
    for (const window of cutWindows(document.sentences)) {
      const scores = await network.score(ids.slice(window.from * COLUMNS.length, window.to * COLUMNS.length))
      parse.names.push(...spansOf(scores.names, { model, document, window, layer: 'names' }).map(toName))
      parse.roles.push(...spansOf(scores.roles, { model, document, window, layer: 'roles' }).map(toRole))
      parse.pos.push(...bestOf(scores.upos, model.labels.upos).map(pos => pos as Pos))
      const heads = headsOf(scores, document, window)
      parse.heads.push(...heads.map(head => head + window.from))
      parse.relations.push(...(await relationsOf(network, scores, { heads, labels: model.labels.relations })))
    }
    return parse
  }
}

type Found = Span & Pick<LabelledSpan, 'label' | 'probability'>

const toName = ({ start, end, label, probability }: Found): NameSpan => ({
  start,
  end,
  type: label as NameSpan['type'],
  score: probability
})
const toRole = ({ start, end, label, probability }: Found): RoleSpan => ({
  start,
  end,
  role: label as RoleSpan['role'],
  score: probability
})

interface Place {
  model: Model
  document: Document
  window: Window
  layer: 'names' | 'roles'
}

function spansOf(emissions: Float32Array, { model, document, window, layer }: Place): Found[] {
  const found = decodeSpans(emissions, { labels: model.labels[layer], transitions: model.transitions[layer] })
  return found.map(({ from, to, label, probability }) => ({
    start: document.tokens[window.from + from]?.start ?? 0,
    end: document.tokens[window.from + to - 1]?.end ?? 0,
    label,
    probability
  }))
}

/** The best label of each token. */
function bestOf(scores: Float32Array, labels: readonly string[]): string[] {
  const size = labels.length
  return Array.from({ length: scores.length / size }, (_, token) => {
    const row = scores.subarray(token * size, (token + 1) * size)
    let best = 0
    for (let label = 1; label < size; label++) if ((row[label] ?? 0) > (row[best] ?? 0)) best = label
    return labels[best] ?? ''
  })
}

/** Heads of a window's tokens, counted from its first; each sentence, or part of one in this window, is a tree. */
function headsOf({ arcs, roots }: Scores, { sentences }: Document, { from, to }: Window): number[] {
  const width = to - from
  const heads: number[] = []
  let at = 0
  for (const { tokens } of sentences) {
    const [first, last] = [Math.max(at, from) - from, Math.min(at + tokens.length, to) - from]
    at += tokens.length
    if (last <= first) continue
    const arc = (dependent: number, head: number) =>
      (dependent === head ? roots[first + dependent] : arcs[(first + dependent) * width + first + head]) ?? 0
    heads.push(...decodeTree({ size: last - first, arc }).map(head => head + first))
  }
  return heads
}

async function relationsOf(
  network: Network,
  { states }: Scores,
  { heads, labels }: { heads: readonly number[]; labels: readonly string[] }
): Promise<string[]> {
  const relations = bestOf(await network.relations(states, Int32Array.from(heads)), labels)
  return relations.map((relation, token) => (heads[token] === token ? 'root' : relation === 'root' ? 'dep' : relation))
}
