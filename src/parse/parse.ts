import type { Model } from '../resources/model.js'
import type { Document, NameSpan, Parse, Pos, RoleSpan, Sentence } from '../types.js'
import { type Crf, decodeSpans, forbidInside } from './crf.js'
import { COLUMNS, createFeatures } from './features.js'
import { createNetwork, type Network, type Scores } from './network.js'
import { createTowns } from './towns.js'
import { decodeTree } from './tree.js'
import { createVocabulary } from './vocabulary.js'
import { cutWindows, type Window } from './windows.js'

/**
 * Creates the stage that reads a document with the language model: names, parts of attributions, a dependency tree per
 * sentence, parts of speech. Windows are read one by one, so nothing depends on what else is read. Names end with their
 * sentence and parts of attributions with their paragraph, whatever the scores.
 */
export async function createParser(model: Model): Promise<(document: Document) => Promise<Parse>> {
  const features = createFeatures(createVocabulary(model.vocabulary), createTowns(model.towns))
  const network = await createNetwork(model)
  // Not the model itself: the network has copies of the bytes of its graphs, which are most of what it holds.
  const { labels, transitions } = model
  return async document => {
    const ids = features(document)
    const { names, roles, ...rest } = await readWindows(document, ids, { labels, network })
    const starts = startsOf(document.sentences)
    for (const token of starts.sentences) forbidInside(names, labels.names, token)
    for (const token of starts.paragraphs) forbidInside(roles, labels.roles, token)
    return {
      names: spansOf(names, { labels: labels.names, transitions: transitions.names }, document).map(
        ({ label, ...span }): NameSpan => ({ ...span, type: label as NameSpan['type'] })
      ),
      roles: spansOf(roles, { labels: labels.roles, transitions: transitions.roles }, document).map(
        ({ label, ...span }): RoleSpan => ({ ...span, role: label as RoleSpan['role'] })
      ),
      ...rest
    }
  }
}

/** What all windows together give: scores of span labels, by token and label, and what is decided token by token. */
interface Reading extends Pick<Parse, 'heads' | 'relations' | 'treeScores' | 'pos'> {
  names: Float32Array
  roles: Float32Array
}

async function readWindows(
  document: Document,
  ids: Int32Array,
  { labels, network }: { labels: Model['labels']; network: Network }
): Promise<Reading> {
  const count = document.tokens.length
  const reading: Reading = {
    names: new Float32Array(count * labels.names.length),
    roles: new Float32Array(count * labels.roles.length),
    heads: [],
    relations: [],
    treeScores: [],
    pos: []
  }
  for (const window of cutWindows(document.sentences)) {
    const { from, to, keepFrom, keepTo } = window
    const scores = await network.score(ids.slice(from * COLUMNS.length, to * COLUMNS.length))
    const kept = (values: Float32Array, size: number) =>
      values.subarray((keepFrom - from) * size, (keepTo - from) * size)
    reading.names.set(kept(scores.names, labels.names.length), keepFrom * labels.names.length)
    reading.roles.set(kept(scores.roles, labels.roles.length), keepFrom * labels.roles.length)
    reading.pos.push(...(bestOf(kept(scores.upos, labels.upos.length), labels.upos) as Pos[]))
    const { heads, chances } = headsOf(scores, document, window)
    const relations = await network.relations(scores.states, Int32Array.from(heads))
    const own = heads.slice(keepFrom - from, keepTo - from).map(head => head + from)
    const found = kept(relations, labels.relations.length)
    const names = bestOf(found, labels.relations)
    const sure = chancesOfBest(found, labels.relations.length)
    reading.heads.push(...own)
    reading.relations.push(
      ...names.map((name, index) => (own[index] === keepFrom + index ? 'root' : name === 'root' ? 'dep' : name))
    )
    reading.treeScores.push(...sure.map((chance, index) => chance * (chances[keepFrom - from + index] ?? 0)))
  }
  return reading
}

function spansOf(emissions: Float32Array, crf: Crf, { tokens }: Document) {
  return decodeSpans(emissions, crf).map(({ from, to, label, probability }) => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    label,
    score: probability
  }))
}

/** Indices of the first tokens of sentences, and of those that begin a paragraph. */
function startsOf(sentences: readonly Sentence[]): { sentences: number[]; paragraphs: number[] } {
  const starts: { sentences: number[]; paragraphs: number[] } = { sentences: [], paragraphs: [] }
  let at = 0
  sentences.forEach(({ tokens, paragraph }, index) => {
    starts.sentences.push(at)
    if (sentences[index - 1]?.paragraph !== paragraph) starts.paragraphs.push(at)
    at += tokens.length
  })
  return starts
}

/** The best label of each token. */
function bestOf(scores: Float32Array, labels: readonly string[]): string[] {
  const size = labels.length
  return Array.from({ length: scores.length / size }, (_, token) => {
    const row = token * size
    let best = 0
    for (let label = 1; label < size; label++) if ((scores[row + label] ?? 0) > (scores[row + best] ?? 0)) best = label
    return labels[best] ?? ''
  })
}

/** The probability of the best label of each token, by the softmax over all of them. */
function chancesOfBest(scores: Float32Array, size: number): number[] {
  return Array.from({ length: scores.length / size }, (_, token) => {
    const row = scores.subarray(token * size, (token + 1) * size)
    return chanceOf(
      row.reduce((best, score) => Math.max(best, score)),
      size,
      label => row[label] ?? 0
    )
  })
}

/** The probability of one of so many scores, by the softmax over them. */
function chanceOf(chosen: number, size: number, scoreOf: (index: number) => number): number {
  let sum = 0
  for (let index = 0; index < size; index++) sum += Math.exp(scoreOf(index) - chosen)
  return 1 / sum
}

/**
 * Heads of a window's tokens, counted from its first, each with its probability among the tokens of its sentence. Each
 * sentence, or as much of one as is kept here, is a tree; tokens that are not kept head themselves.
 */
function headsOf(
  { arcs, roots }: Scores,
  { sentences }: Document,
  { from, to, keepFrom, keepTo }: Window
): { heads: number[]; chances: number[] } {
  const width = to - from
  const heads = Array.from({ length: width }, (_, token) => token)
  const chances = new Array<number>(width).fill(0)
  let at = 0
  for (const { tokens } of sentences) {
    const [first, last] = [Math.max(at, keepFrom) - from, Math.min(at + tokens.length, keepTo) - from]
    at += tokens.length
    if (last <= first) continue
    const size = last - first
    const arc = (dependent: number, head: number) =>
      (dependent === head ? roots[first + dependent] : arcs[(first + dependent) * width + first + head]) ?? 0
    decodeTree({ size, arc }).forEach((head, token) => {
      heads[first + token] = head + first
      chances[first + token] = chanceOf(arc(token, head), size, other => arc(token, other))
    })
  }
  return { heads, chances }
}
