import type { Word } from '../scores/attachment.js'
import type { Annotation } from './annotation.js'

/** A word of a tree while it is turned over. */
interface Node {
  pos: string
  head: number
  relation: string
  lower: string
}

type PeerWord = NonNullable<Annotation['words']>[number]

/** Words in Universal Dependencies; without heads where the peer gives none. */
export function universalWords({ words = [] }: Annotation): Word[] {
  const hasTrees = words.every(([, , , head]) => head !== null)
  const isClear = words.some(([, , , , relation]) => relation === 'ROOT')
  const nodes = isClear ? fromClear(words.map(toNode)) : words.map(toNode).map(fromStanford)
  return words.map(([start, end], index) => {
    const { pos = '', head = -1, relation = '' } = nodes[index] ?? {}
    return hasTrees ? { start, end, pos, head, relation } : { start, end, pos }
  })
}

const toNode = ([, , tag, head, relation, lower = '']: PeerWord): Node => ({
  pos: tag ?? 'X',
  head: head ?? -1,
  relation: relation ?? '',
  lower
})

/** Penn Treebank tags (Marcus et al. 1993) as universal ones, where the tag alone tells. */
const PENN: Readonly<Record<string, string>> = {
  ...tagged('NOUN', 'NN NNS'),
  ...tagged('PROPN', 'NNP NNPS'),
  ...tagged('VERB', 'VB VBD VBG VBN VBP VBZ'),
  ...tagged('AUX', 'MD'),
  ...tagged('ADJ', 'JJ JJR JJS AFX'),
  ...tagged('ADV', 'RB RBR RBS WRB'),
  ...tagged('PRON', 'PRP PRP$ WP WP$ EX'),
  ...tagged('DET', 'DT PDT WDT'),
  ...tagged('ADP', 'IN RP'),
  ...tagged('PART', 'TO POS'),
  ...tagged('CCONJ', 'CC'),
  ...tagged('NUM', 'CD'),
  ...tagged('INTJ', 'UH'),
  ...tagged('X', 'FW LS ADD GW XX'),
  ...tagged('SYM', '$ SYM #'),
  ...tagged('PUNCT', ". , : `` '' -LRB- -RRB- HYPH NFP")
}

function tagged(pos: string, tags: string): Record<string, string> {
  return Object.fromEntries(tags.split(' ').map(tag => [tag, pos]))
}

/** CoreNLP's trees are Universal Dependencies; its tags are Penn's, and the relation tells apart what they do not. */
function fromStanford(node: Node): Node {
  const { pos, relation, lower } = node
  if (PENN[pos] === undefined) return node
  if (/^(?:aux|cop)/.test(relation) && PENN[pos] === 'VERB') return { ...node, pos: 'AUX' }
  if (pos === 'IN' && relation === 'mark') return { ...node, pos: 'SCONJ' }
  if ((pos === 'DT' || pos === 'WDT') && !/^(?:det|cc)/.test(relation)) return { ...node, pos: 'PRON' }
  if (lower === 'not' || lower === "n't" || lower === 'n’t') return { ...node, pos: 'PART' }
  return { ...node, pos: PENN[pos] }
}

/** Relations of CLEAR (Choi and Palmer 2012), as spaCy's English models have them, that only change their name. */
const RENAMED: Readonly<Record<string, string>> = {
  ROOT: 'root',
  dobj: 'obj',
  dative: 'iobj',
  nsubjpass: 'nsubj',
  csubjpass: 'csubj',
  auxpass: 'aux',
  poss: 'nmod',
  quantmod: 'advmod',
  relcl: 'acl',
  prt: 'compound',
  predet: 'det',
  preconj: 'cc',
  oprd: 'xcomp',
  acomp: 'xcomp',
  attr: 'xcomp',
  intj: 'discourse',
  meta: 'dep',
  neg: 'advmod',
  prep: 'advmod',
  agent: 'obl',
  pobj: 'obl',
  pcomp: 'advcl'
}
const NOMINAL = ['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']
const BE = /^(?:be|is|are|was|were|been|being|am|'s|’s|'re|’re|'m|’m)$/
const CURRENCY = /^[$£€¥]$/

/** CLEAR's trees as Universal Dependencies: content words above function words. */
export function fromClear(words: readonly Node[]): Node[] {
  const nodes = words.map(node => ({ ...node }))
  for (const index of deepestFirst(nodes)) turnPreposition(nodes, index)
  for (const index of nodes.keys()) turnCurrency(nodes, index)
  for (const index of deepestFirst(nodes)) turnCopula(nodes, index)
  flattenConjuncts(nodes)
  movePunctuation(nodes)
  return nodes.map((node, index) => ({ ...node, relation: renamed(node, nodes, index) }))
}

const childrenOf = (nodes: readonly Node[], index: number) =>
  [...nodes.keys()].filter(child => nodes[child]?.head === index)

function depthOf(nodes: readonly Node[], index: number): number {
  let [depth, at] = [0, nodes[index]?.head ?? -1]
  while (at >= 0 && depth < nodes.length) {
    depth++
    at = nodes[at]?.head ?? -1
  }
  return depth
}

const deepestFirst = (nodes: readonly Node[]) =>
  [...nodes.keys()]
    .map(index => ({ index, depth: depthOf(nodes, index) }))
    .sort((a, b) => b.depth - a.depth)
    .map(({ index }) => index)

/** The child takes the place of its head, which hangs on it from now on with all its other children. */
function promote(nodes: Node[], child: number, relation: string): void {
  const up = nodes[child]
  const down = nodes[up?.head ?? -1]
  if (!up || !down) return
  const at = up.head
  for (const other of childrenOf(nodes, at)) if (other !== child) Object.assign(nodes[other] ?? {}, { head: child })
  Object.assign(up, { head: down.head, relation: down.relation })
  Object.assign(down, { head: child, relation })
}

/** "in" above "London" becomes "London" with the case "in"; "by" above "doing" becomes "doing" with the mark "by". */
function turnPreposition(nodes: Node[], index: number): void {
  const node = nodes[index]
  if (!node || !(/^(?:prep|agent)$/.test(node.relation) || (node.relation === 'dative' && node.pos === 'ADP'))) return
  const children = childrenOf(nodes, index)
  const object = children.find(child => /^(?:pobj|obl|nmod)$/.test(nodes[child]?.relation ?? ''))
  const clause = children.find(child => nodes[child]?.relation === 'pcomp')
  const below = object ?? clause
  const child = nodes[below ?? -1]
  if (below === undefined || !child) return
  const isNominal = NOMINAL.includes(nodes[node.head]?.pos ?? '')
  promote(nodes, below, object === undefined ? 'mark' : 'case')
  if (object === undefined) child.relation = isNominal ? 'acl' : 'advcl'
  else child.relation = isNominal ? 'nmod' : 'obl'
}

/** "$" hangs on "million" in CLEAR, and carries it here. */
function turnCurrency(nodes: Node[], index: number): void {
  const node = nodes[index]
  if (!node || !CURRENCY.test(node.lower) || nodes[node.head]?.pos !== 'NUM') return
  const number = node.head
  promote(nodes, index, 'nummod')
  for (const child of childrenOf(nodes, index)) {
    const other = nodes[child]
    if (other && child < number && child > index && other.pos === 'NUM') other.head = number
  }
}

/** "is" above "happy" becomes "happy" with the copula "is"; "there is" keeps its verb. */
function turnCopula(nodes: Node[], index: number): void {
  const node = nodes[index]
  if (!node || !BE.test(node.lower) || /^aux/.test(node.relation)) return
  const children = childrenOf(nodes, index)
  const relationOf = (child: number) => nodes[child]?.relation ?? ''
  const complement = children.find(child => /^(?:attr|acomp)$/.test(relationOf(child)))
  if (children.some(child => relationOf(child) === 'expl' && nodes[child]?.lower === 'there')) {
    if (complement !== undefined) Object.assign(nodes[complement] ?? {}, { relation: 'nsubj' })
    return
  }
  const place = children.find(child => relationOf(child) === 'obl' && child > index)
  const predicate = complement ?? place
  if (predicate !== undefined && node.pos === 'AUX') promote(nodes, predicate, 'cop')
}

/** Conjuncts of a chain hang on the first; "and" hangs on the conjunct behind it. */
function flattenConjuncts(nodes: Node[]): void {
  const before = nodes.map(({ head, relation }) => ({ head, relation }))
  const isConjunct = (index: number) => before[index]?.relation === 'conj'
  for (const [index, node] of nodes.entries()) {
    if (isConjunct(index)) {
      while (isConjunct(node.head)) node.head = before[node.head]?.head ?? -1
    } else if (node.relation === 'cc') {
      const next = [...before.keys()].find(
        other => other > index && isConjunct(other) && before[other]?.head === node.head
      )
      node.head = next ?? node.head
    }
  }
}

/**
 * Punctuation hangs on the phrase that it sets off: the widest that begins behind it and hangs on something before it,
 * or the widest that ends before it and hangs on something behind it.
 */
function movePunctuation(nodes: Node[]): void {
  const isMark = (index: number) => nodes[index]?.relation === 'punct'
  const edges = nodes.map((_, index) => ({ first: index, last: index }))
  for (const index of deepestFirst(nodes).filter(index => !isMark(index))) {
    const [own, above] = [edges[index], edges[nodes[index]?.head ?? -1]]
    if (!own || !above) continue
    above.first = Math.min(above.first, own.first)
    above.last = Math.max(above.last, own.last)
  }
  const headOf = (index: number) => nodes[index]?.head ?? -1
  const widest = (from: number, isEdge: (index: number) => boolean): number => {
    let at = from
    while (headOf(at) >= 0 && isEdge(headOf(at))) at = headOf(at)
    return at
  }
  for (const [index, node] of nodes.entries()) {
    if (!isMark(index)) continue
    const behind = widest(index + 1, at => edges[at]?.first === index + 1)
    const before = widest(index - 1, at => edges[at]?.last === index - 1)
    if (!isMark(behind) && behind < nodes.length && headOf(behind) >= 0 && headOf(behind) < index) node.head = behind
    else if (!isMark(before) && headOf(before) > index) node.head = before
  }
}

function renamed({ relation, lower, head }: Node, nodes: readonly Node[], index: number): string {
  if (relation === 'aux' && lower === 'to') return 'mark'
  if (relation === 'npadvmod') return NOMINAL.includes(nodes[head]?.pos ?? '') && index < head ? 'compound' : 'obl'
  return RENAMED[relation] ?? relation
}
