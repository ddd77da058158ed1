import { harmonicMean } from './tally.js'

/** An extraction of open information extraction: a predicate and its arguments, the subject first, as tokens. */
export interface Tuple {
  predicate: string
  arguments: readonly string[]
}
export interface ScoredTuple extends Tuple {
  score: number
}

/** What a sentence gives at a threshold: extractions of at least that score, and the sums of their best matches. */
interface Step {
  threshold: number
  found: number
  precisionSum: number
  recallSum: number
}

export interface CarbSentence {
  gold: number
  /** One per distinct score, lowest first. */
  steps: readonly Step[]
}

export interface CarbScores {
  /** At the threshold with the best F1. */
  precision: number
  recall: number
  f1: number
  /** Area under the curve of precision over recall, from the lowest threshold to the point (0, 1). */
  auc: number
}

const FORMS_OF_BE = ['be', 'is', 'am', 'are', 'was', 'were', 'been', 'being']
const SAID = ['said', 'told', 'added', 'adds', 'says']

const wordsOf = (text: string) => text.split(/\s+/).filter(word => word !== '')

/** Counts gold words that the found words have too, each found word once; returns the found words left over. */
function matchWords(gold: readonly string[], found: readonly string[]): { hits: number; left: string[] } {
  const left = [...found]
  let hits = 0
  for (const word of gold) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    hits++
  }
  return { hits, left }
}

/** Precision and recall of words of one found tuple against a gold one, argument by argument. */
function lenientMatch(gold: Tuple, found: Tuple): [number, number] {
  const [goldWords, foundWords] = [wordsOf(gold.predicate), wordsOf(found.predicate)]
  const { hits: exact, left } = matchWords(goldWords, foundWords)
  let hits = left.includes('be') && FORMS_OF_BE.some(form => goldWords.includes(form)) ? exact + 1 : exact
  if (hits === 0) return [0, 0]
  let [foundLength, goldLength] = [foundWords.length, goldWords.length]
  for (const [index, argument] of gold.arguments.entries()) {
    const wanted = wordsOf(argument)
    goldLength += wanted.length
    const ours = found.arguments[index]
    if (ours === undefined) {
      if (index < 2) return [0, 0]
      continue
    }
    foundLength += wordsOf(ours).length
    hits += matchWords(wanted, wordsOf(ours)).hits
  }
  return [hits / foundLength, hits / goldLength]
}

/** All arguments but the first become one. */
const binary = (tuple: Tuple): Tuple =>
  tuple.arguments.length < 2
    ? tuple
    : { ...tuple, arguments: [tuple.arguments[0] ?? '', tuple.arguments.slice(1).join(' ')] }

/**
 * Precision and recall of a found tuple against a gold one: `binary_linient_tuple_match` of CaRB's own code
 * (https://github.com/dair-iitd/CaRB, matcher.py). Where the gold predicate says "said", subject and object may have
 * changed places; the better of both is taken, by precision first.
 */
export function matchTuples(gold: Tuple, found: Tuple): [number, number] {
  const straight = lenientMatch(binary(gold), binary(found))
  if (!SAID.some(verb => gold.predicate.includes(verb))) return straight
  const [subject, object] = binary(found).arguments
  const turned = object === undefined ? found : { ...found, arguments: [object, subject ?? ''] }
  const reverse = lenientMatch(binary(gold), turned)
  return reverse[0] > straight[0] || (reverse[0] === straight[0] && reverse[1] > straight[1]) ? reverse : straight
}

/**
 * Matches the tuples of a sentence at each of its thresholds. For precision, pairs are made one to one, the pair with
 * the best precision first; for recall, each gold tuple takes its best found one, which may serve several.
 */
export function carbSentence(gold: readonly Tuple[], found: readonly ScoredTuple[]): CarbSentence {
  const matches = gold.map(wanted => found.map(one => matchTuples(wanted, one)))
  const thresholds = [...new Set(found.map(({ score }) => score))].sort((a, b) => a - b)
  const steps = thresholds.map(threshold => {
    const columns = found.flatMap(({ score }, column) => (score >= threshold ? [column] : []))
    const best = matches.map(row => Math.max(0, ...columns.map(column => row[column]?.[1] ?? 0)))
    return {
      threshold,
      found: columns.length,
      precisionSum: greedySum(matches, columns),
      recallSum: best.reduce((sum, recall) => sum + recall, 0)
    }
  })
  return { gold: gold.length, steps }
}

function greedySum(matches: readonly (readonly [number, number][])[], columns: readonly number[]): number {
  const pairs = matches
    .flatMap((row, gold) => columns.map(found => ({ gold, found, precision: row[found]?.[0] ?? 0 })))
    .sort((a, b) => b.precision - a.precision)
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()]
  let sum = 0
  for (const { gold, found, precision } of pairs) {
    if (usedGold.has(gold) || usedFound.has(found)) continue
    usedGold.add(gold)
    usedFound.add(found)
    sum += precision
  }
  return sum
}

/**
 * CaRB's scores over sentences (Bhardwaj, Aggarwal and Mausam 2019, "CaRB: A Crowdsourced Benchmark for Open IE";
 * carb.py, `Benchmark.compare`).
 */
export function carbScores(sentences: readonly CarbSentence[]): CarbScores {
  const thresholds = [...new Set(sentences.flatMap(({ steps }) => steps.map(({ threshold }) => threshold)))]
  const points = thresholds
    .sort((a, b) => a - b)
    .map(threshold => {
      let [found, precisionSum, recallSum, gold] = [0, 0, 0, 0]
      for (const sentence of sentences) {
        gold += sentence.gold
        const step = sentence.steps.find(other => other.threshold >= threshold)
        if (!step) continue
        found += step.found
        precisionSum += step.precisionSum
        recallSum += step.recallSum
      }
      const [precision, recall] = [found > 0 ? precisionSum / found : 1, gold > 0 ? recallSum / gold : 0]
      return { precision, recall, f1: harmonicMean(precision, recall) }
    })
  const nothing = { precision: 0, recall: 0, f1: 0 }
  const best = points.reduce((top, point) => (point.f1 > top.f1 ? point : top), points[0] ?? nothing)
  return { ...best, auc: points.length === 0 ? 0 : areaUnder([...points, { precision: 1, recall: 0 }]) }
}

/** Trapezoids under precision over recall, the recall falling. */
function areaUnder(points: readonly { precision: number; recall: number }[]): number {
  return points.slice(1).reduce((area, { precision, recall }, index) => {
    const before = points[index]
    return before ? area + ((before.recall - recall) * (before.precision + precision)) / 2 : area
  }, 0)
}
