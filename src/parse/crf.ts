/** Scores of a linear-chain CRF (Lafferty, McCallum, Pereira 2001): `transitions[before][after]`. */
export interface Crf {
  labels: readonly string[]
  transitions: readonly (readonly number[])[]
}

/** A labelled stretch of tokens, `to` exclusive. */
export interface LabelledSpan {
  from: number
  to: number
  label: string
  /** Probability of the span's least certain label given the whole sequence, 0 to 1. */
  probability: number
}

const IMPOSSIBLE = -1e4

/**
 * The most likely BIO spans of a sequence (Viterbi), in text order, with their probability (forward-backward).
 * @param emissions  scores by token and label, row by row
 */
export function decodeSpans(emissions: Float32Array, { labels, transitions }: Crf): LabelledSpan[] {
  const size = labels.length
  const count = emissions.length / size
  if (count === 0) return []
  const flat = Float64Array.from(transitions.flat())
  const path = viterbi(emissions, { flat, labels })
  const probabilities = path.some(label => label !== 0) ? marginals(emissions, { flat, labels }) : null
  const spans: LabelledSpan[] = []
  for (let token = 0; token < count; token++) {
    const label = labels[path[token] ?? 0] ?? 'O'
    const probability = probabilities?.[token * size + (path[token] ?? 0)] ?? 0
    const last = spans.at(-1)
    if (label.startsWith('B-')) spans.push({ from: token, to: token + 1, label: label.slice(2), probability })
    else if (label.startsWith('I-') && last?.to === token) {
      last.to = token + 1
      last.probability = Math.min(last.probability, probability)
    }
  }
  return spans
}

/** Makes it impossible that a span goes on at the token; changes the emissions. */
export function forbidInside(emissions: Float32Array, labels: readonly string[], token: number): void {
  labels.forEach((label, index) => {
    if (label.startsWith('I-')) emissions[token * labels.length + index] = IMPOSSIBLE
  })
}

interface Chain {
  flat: Float64Array
  labels: readonly string[]
}

/** No sequence begins inside a span. */
function beginning(emissions: Float32Array, labels: readonly string[]): Float64Array {
  return Float64Array.from(
    labels,
    (label, index) => (emissions[index] ?? 0) + (label.startsWith('I-') ? IMPOSSIBLE : 0)
  )
}

function viterbi(emissions: Float32Array, { flat, labels }: Chain): Int32Array {
  const size = labels.length
  const count = emissions.length / size
  let scores = beginning(emissions, labels)
  let next: Float64Array = new Float64Array(size)
  const back = new Int32Array(emissions.length)
  for (let token = 1; token < count; token++) {
    for (let after = 0; after < size; after++) {
      let best = Number.NEGATIVE_INFINITY
      for (let before = 0; before < size; before++) {
        const score = (scores[before] ?? 0) + (flat[before * size + after] ?? 0)
        if (score > best) {
          best = score
          back[token * size + after] = before
        }
      }
      next[after] = best + (emissions[token * size + after] ?? 0)
    }
    ;[scores, next] = [next, scores]
  }
  const path = new Int32Array(count)
  let label = scores.indexOf(Math.max(...scores))
  for (let token = count - 1; token >= 0; token--) {
    path[token] = label
    label = back[token * size + label] ?? 0
  }
  return path
}

/** Probability of each label of each token, row by row; scaled at every step, so that nothing under- or overflows. */
function marginals(emissions: Float32Array, { flat, labels }: Chain): Float64Array {
  const size = labels.length
  const count = emissions.length / size
  const weights = flat.map(Math.exp)
  const local = exponents(emissions, size)
  const forward = new Float64Array(emissions.length)
  for (let label = 0; label < size; label++) forward[label] = labels[label]?.startsWith('I-') ? 0 : (local[label] ?? 0)
  normalise(forward, 0, size)
  for (let token = 1; token < count; token++) {
    for (let after = 0; after < size; after++) {
      let sum = 0
      for (let before = 0; before < size; before++)
        sum += (forward[(token - 1) * size + before] ?? 0) * (weights[before * size + after] ?? 0)
      forward[token * size + after] = sum * (local[token * size + after] ?? 0)
    }
    normalise(forward, token * size, size)
  }
  let backward = new Float64Array(size).fill(1)
  let earlier = new Float64Array(size)
  for (let token = count - 1; token >= 0; token--) {
    const at = token * size
    for (let label = 0; label < size; label++) forward[at + label] = (forward[at + label] ?? 0) * (backward[label] ?? 0)
    normalise(forward, at, size)
    for (let before = 0; before < size; before++) {
      let sum = 0
      for (let after = 0; after < size; after++)
        sum += (weights[before * size + after] ?? 0) * (local[at + after] ?? 0) * (backward[after] ?? 0)
      earlier[before] = sum
    }
    normalise(earlier, 0, size)
    ;[backward, earlier] = [earlier, backward]
  }
  return forward
}

/** Exponents of the scores of each token, less its highest. */
function exponents(emissions: Float32Array, size: number): Float64Array {
  const made = new Float64Array(emissions.length)
  for (let at = 0; at < emissions.length; at += size) {
    let highest = Number.NEGATIVE_INFINITY
    for (let label = at; label < at + size; label++) highest = Math.max(highest, emissions[label] ?? 0)
    for (let label = at; label < at + size; label++) made[label] = Math.exp((emissions[label] ?? 0) - highest)
  }
  return made
}

function normalise(values: Float64Array, from: number, size: number): void {
  let sum = 0
  for (let index = from; index < from + size; index++) sum += values[index] ?? 0
  for (let index = from; index < from + size; index++) values[index] = (values[index] ?? 0) / sum
}
