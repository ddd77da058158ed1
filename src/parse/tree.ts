/** Scores of all arcs among `size` tokens: `arc(dependent, head)`; a token that heads itself is the root. */
export interface Arcs {
  size: number
  arc: (dependent: number, head: number) => number
}

/**
 * The best well-formed dependency tree: one root, no cycles (Chu and Liu 1965, Edmonds 1967). Among the roots that the
 * scores allow the one is taken whose tree scores best of those tried: the token most like a root.
 * @returns the head of each token, the root its own
 */
export function decodeTree({ size, arc }: Arcs): number[] {
  let root = 0
  for (let token = 1; token < size; token++) if (arc(token, token) > arc(root, root)) root = token
  const heads = nearestHeads({ size, arc }, root)
  // Most trees are well-formed at once; a matrix is worth its while only for the others.
  if (findCycle(heads) !== null) return rooted(spanningTree(matrix({ size, arc }), root), root)
  return rooted(heads, root)
}

function rooted(heads: number[], root: number): number[] {
  heads[root] = root
  return heads
}

/** The best head of each token by itself; -1 for the root. */
function nearestHeads({ size, arc }: Arcs, root: number): number[] {
  const heads = new Array<number>(size).fill(-1)
  for (let dependent = 0; dependent < size; dependent++) {
    if (dependent === root) continue
    let best = Number.NEGATIVE_INFINITY
    for (let head = 0; head < size; head++) {
      const score = head === dependent ? Number.NEGATIVE_INFINITY : arc(dependent, head)
      if (score <= best) continue
      best = score
      heads[dependent] = head
    }
  }
  return heads
}

const matrix = ({ size, arc }: Arcs): Float64Array[] =>
  Array.from({ length: size }, (_, dependent) =>
    Float64Array.from({ length: size }, (_, head) =>
      head === dependent ? Number.NEGATIVE_INFINITY : arc(dependent, head)
    )
  )

/** Maximum spanning arborescence below `root`; `scores[dependent][head]`. */
function spanningTree(scores: readonly Float64Array[], root: number): number[] {
  const heads = scores.map((row, dependent) => (dependent === root ? -1 : indexOfMax(row)))
  const cycle = findCycle(heads)
  if (cycle === null) return heads
  return expand(scores, { root, heads, cycle })
}

function indexOfMax(row: Float64Array): number {
  let best = 0
  for (let index = 1; index < row.length; index++) if ((row[index] ?? 0) > (row[best] ?? 0)) best = index
  return best
}

function findCycle(heads: readonly number[]): number[] | null {
  const seen = new Int32Array(heads.length)
  for (let start = 0; start < heads.length; start++) {
    let token = start
    while (token >= 0 && seen[token] === 0) {
      seen[token] = start + 1
      token = heads[token] ?? -1
    }
    if (token < 0 || seen[token] !== start + 1) continue
    const cycle = [token]
    for (let next = heads[token] ?? -1; next !== token; next = heads[next] ?? -1) cycle.push(next)
    return cycle
  }
  return null
}

interface Contraction {
  root: number
  heads: number[]
  cycle: readonly number[]
}

/** Makes the cycle one token, solves what is left, and opens the cycle where the solution enters it. */
function expand(scores: readonly Float64Array[], { root, heads, cycle }: Contraction): number[] {
  const inside = new Set(cycle)
  const outside = heads.map((_, token) => token).filter(token => !inside.has(token))
  const whole = outside.length
  const enter: number[] = []
  const leave: number[] = []
  const smaller = Array.from({ length: whole + 1 }, () => new Float64Array(whole + 1).fill(Number.NEGATIVE_INFINITY))
  outside.forEach((token, index) => {
    outside.forEach((head, at) => {
      const row = smaller[index]
      if (row) row[at] = scores[token]?.[head] ?? 0
    })
    const best = cycle.reduce((a, b) => ((scores[token]?.[b] ?? 0) > (scores[token]?.[a] ?? 0) ? b : a))
    leave[index] = best
    const row = smaller[index]
    if (row) row[whole] = scores[token]?.[best] ?? 0
    const gain = (member: number) => (scores[member]?.[token] ?? 0) - (scores[member]?.[heads[member] ?? 0] ?? 0)
    const entrance = cycle.reduce((a, b) => (gain(b) > gain(a) ? b : a))
    enter[index] = entrance
    const last = smaller[whole]
    if (last) last[index] = gain(entrance)
  })
  const solved = spanningTree(smaller, outside.indexOf(root))
  const made = [...heads]
  outside.forEach((token, index) => {
    const head = solved[index] ?? -1
    made[token] = head === whole ? (leave[index] ?? -1) : head < 0 ? -1 : (outside[head] ?? -1)
  })
  const from = solved[whole] ?? 0
  made[enter[from] ?? 0] = outside[from] ?? -1
  return made
}
